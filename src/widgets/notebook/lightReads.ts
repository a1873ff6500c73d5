import { unpack } from "../parts/carried.ts";
import type { Store } from "./store.ts";
import { valuesBehind } from "./valuesBehind.ts";
import { workOutNotebook } from "./workOutNotebook.ts";

/**
 * Says of every number in the sentences which of the page's values it reads, and comes back with what lights
 * up those of a number, or those that a link sets: in the sentences and among the controls.
 */
export function lightReads(root: Document, store: Store): (source: HTMLElement | null) => void {
  const readBy = readerOf(store);
  for (const number of root.querySelectorAll<HTMLElement>(".asks-why[data-slot]")) {
    describe(root, number, labelsOf(store, readBy(number)));
  }
  let lit: readonly Element[] = [];
  return (source) => {
    for (const element of lit) element.classList.remove("lit");
    lit = namesOf(source, readBy).flatMap((name) => [
      ...root.querySelectorAll(`[data-choose="${name}"], [data-value="${name}"]`),
    ]);
    for (const element of lit) element.classList.add("lit");
  };
}

type Reader = (number: HTMLElement) => readonly string[];

function namesOf(source: HTMLElement | null, readBy: Reader): readonly string[] {
  const { set, choose } = source?.dataset ?? {};
  // A figure’s own state, `sliding-kernel.place=4`, is no value.
  if (set !== undefined) return set.match(/(?<!\S)\w+(?==)/g) ?? [];
  if (choose !== undefined) return [choose];
  return source ? readBy(source) : [];
}

/** Which values the number in a slot of the page depends on. */
function readerOf({ notebook }: Store): Reader {
  const layers = Object.fromEntries(
    Object.entries(notebook.declarations).map(([name, carried]) => [name, unpack(carried)]),
  );
  const layerOf = (declaration: string) => {
    const layer = layers[declaration];
    if (!layer) throw new Error(`The page hands over no ${declaration}.`);
    return layer;
  };
  const start = Object.entries(notebook.values).map(
    ([name, value]) => [name, value.start] as const,
  );
  const { worked } = workOutNotebook(notebook, layerOf, Object.fromEntries(start));
  return (number) => {
    const layer = number.closest<HTMLElement>("[data-layer]")?.dataset["layer"];
    const quantity = number.dataset["slot"] ?? "";
    return layer === undefined ? [] : valuesBehind({ notebook, worked, layerOf }, layer, quantity);
  };
}

const labelsOf = ({ notebook }: Store, names: readonly string[]) =>
  names.flatMap((name) => notebook.values[name]?.described.label ?? []);

/** Beside its name for those who listen, and below its formula once it is pressed. */
function describe(root: Document, number: HTMLElement, labels: readonly string[]): void {
  if (labels.length === 0) return;
  const sentence = `reads ${labels.join(", ")}`;
  number.setAttribute("aria-description", sentence);
  const why = root.getElementById(number.getAttribute("popovertarget") ?? "");
  if (!why || why.querySelector(".reads")) return;
  const line = root.createElement("span");
  line.className = "reads";
  line.textContent = sentence;
  why.insertBefore(line, why.lastElementChild);
}
