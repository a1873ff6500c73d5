import { onMount } from "svelte";
import { createSubscriber } from "svelte/reactivity";
import type { NotebookValue, Texts, Worked } from "./notebook.ts";
import { ownStates, type OwnStates } from "./ownStates.svelte.ts";
import type { Store } from "./store.ts";
import { theNotebook } from "./theNotebook.ts";

/** What a cell begins with, worked out when the site is built. */
export interface CellStart {
  /** The values that its layers read, which it lets a person change. */
  readonly values: Readonly<Record<string, NotebookValue>>;
  readonly worked: Readonly<Record<string, Worked>>;
}

/** The page's notebook as one of its cells sees it; on the server it stands as it begins. */
export interface Cell extends OwnStates {
  /** Whether it can be operated yet. */
  readonly alive: boolean;
  readonly values: CellStart["values"];
  /** The text of each value as typed, and as it last could be. */
  readonly texts: Texts;
  readonly good: Texts;
  readonly issues: Readonly<Record<string, string>>;
  readonly stops: Readonly<Record<string, string>>;
  /** Whether what is shown is the last possible state. */
  readonly stale: boolean;
  readonly isChanged: boolean;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  readonly address: string;
  readonly worked: (layer: string) => Worked;
  /** The number that a quantity has in the first of its layers, as people read it. */
  readonly meant: (quantity: string) => string | undefined;
  readonly type: (name: string, text: string) => void;
  readonly step: (name: string, text: string) => void;
  readonly reset: () => void;
  readonly prepare: () => void;
  /** What its own numbers and words are at, as one text. */
  readonly at: string;
}

/** The page's notebook, seen from the figure `name`. To be called while the figure is made. */
export function cellOf(name: string, start: CellStart): Cell {
  let store = $state.raw<Store>();
  const follow = createSubscriber((update) => store?.subscribe(update));
  onMount(() => {
    store = theNotebook();
  });

  const begun = Object.fromEntries(
    Object.entries(start.values).map(([value, { start: text }]) => [value, text]),
  );
  const none: readonly string[] = [];
  /** Before it is alive the page shows what the server drew. */
  const standing = $derived.by(() => {
    if (!store) return undefined;
    follow();
    return store.standing();
  });
  // Each by itself, so that a figure is not drawn anew where only a text was typed.
  const texts = $derived(standing?.texts ?? begun);
  const good = $derived(standing?.good ?? begun);
  const issues = $derived(standing?.issues ?? {});
  const stops = $derived(standing?.stops ?? {});
  const worked = $derived(standing?.worked);
  const own = $derived(standing?.own);
  const at = $derived(
    Object.entries(own ?? {})
      .filter(([fullName]) => fullName.startsWith(`${name}.`))
      .join(" "),
  );
  const locked = $derived(standing?.locked ?? none);
  const hidden = $derived(standing?.hidden ?? none);
  const isChanged = $derived(
    Object.entries(begun).some(([value, text]) => texts[value] !== text && !locked.includes(value)),
  );

  const states = ownStates(name, {
    get store() {
      return store;
    },
    get standing() {
      return standing;
    },
  });
  const cell: Cell = {
    ...states,
    get alive() {
      return store !== undefined;
    },
    values: start.values,
    get texts() {
      return texts;
    },
    get good() {
      return good;
    },
    get issues() {
      return issues;
    },
    get stops() {
      return stops;
    },
    get stale() {
      return Object.keys(cell.issues).length > 0;
    },
    get isChanged() {
      return isChanged;
    },
    get locked() {
      return locked;
    },
    get hidden() {
      return hidden;
    },
    get address() {
      return standing && store ? store.address() : "";
    },
    worked(layer) {
      const found = worked?.[layer] ?? start.worked[layer];
      if (!found) throw new Error(`The figure ${name} was not given the layer ${layer}.`);
      return found;
    },
    meant(quantity) {
      const layers = Object.keys(start.worked);
      return layers
        .map((layer) => cell.worked(layer).readings[quantity])
        .find((reading) => reading !== undefined);
    },
    type: (value, text) => void store?.type(value, text),
    step: (value, text) => void store?.step(value, text),
    reset: () => store?.reset(),
    prepare: () => store?.prepare(),
    get at() {
      return at;
    },
  };
  return cell;
}
