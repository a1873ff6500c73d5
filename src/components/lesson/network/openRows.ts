import { workingPage } from "@components/site/workingPage.ts";
import type { OwnTexts } from "@widgets/parts/ownTexts.ts";

/** The states of a network’s picture that belong to the row that is open. */
export const ofRow = ["row", "value", "tap"] as const;

/**
 * Opens what is below a row whose name is pressed: its formula, and the descent to one of its
 * multiplications. One row is open at a time, and kept with the picture’s other states. What comes
 * back shows the descent once more, from what its layer comes to by then.
 */
export function openRows(
  picture: HTMLElement,
  own: OwnTexts,
  light: (name: string, keep: boolean) => void,
): () => void {
  const buttons = [...picture.querySelectorAll<HTMLButtonElement>("button.name[aria-expanded]")];
  const nameOf = (button: Element) => button.closest("tr")?.dataset["row"] ?? "";
  let shown: string | undefined;
  let below: Below | undefined;
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const opens = nameOf(button) !== shown;
      own.set({ value: undefined, tap: undefined, row: opens ? nameOf(button) : undefined });
    });
  }
  own.follow(show);
  show();
  return () => {
    below?.again();
  };

  function show(): void {
    const asked = own.get("row");
    if (asked === shown) return;
    const opened = buttons.find((button) => nameOf(button) === asked);
    if (asked !== undefined && !opened) {
      own.refuse("row", `The picture has no row “${asked.slice(0, 24)}”.`);
      return;
    }
    below?.close();
    shown = asked;
    for (const button of buttons) button.setAttribute("aria-expanded", String(button === opened));
    below = opened && openBelow(picture, opened, own);
    if (asked !== undefined) light(asked, true);
  }
}

/** What is below a row: to be closed, or to be shown from other facts. */
interface Below {
  readonly close: () => void;
  readonly again: () => void;
}

/** Shows what is below a row. */
function openBelow(
  picture: HTMLElement,
  button: HTMLButtonElement,
  own: OwnTexts,
): Below | undefined {
  const row = button.closest("tr");
  const name = row?.dataset["row"] ?? "";
  const descent = picture.querySelector<HTMLElement>(`[data-of="${CSS.escape(name)}"]`);
  if (!row || !descent) return undefined;
  const line = document.createElement("tr");
  line.className = "below";
  const cell = line.insertCell();
  cell.colSpan = row.cells.length;
  cell.append(descent);
  row.after(line);
  descent.hidden = false;
  void showFormula(descent);
  const products = descent.querySelector<HTMLElement>("[data-products]");
  let unmount = products && showProducts(products, own);
  return {
    close() {
      unmount?.();
      descent.hidden = true;
      picture.append(descent);
      line.remove();
    },
    again() {
      unmount?.();
      // What no longer fits is nobody’s fault.
      const refuse = (key: string) => {
        own.set({ [key]: undefined });
      };
      unmount = products && showProducts(products, { ...own, refuse });
    },
  };
}

/** Brings the formula from the page that works it out; if it does not come, the link to it stays. */
async function showFormula(descent: Element): Promise<void> {
  const link = descent.querySelector<HTMLAnchorElement>(".formula > a");
  if (!link) return;
  const page = await workingPage(link.pathname).catch(() => undefined);
  const section = page?.getElementById(link.hash.slice(1))?.closest(".working");
  const formula = section?.querySelectorAll(".derivation");
  if (formula && formula.length > 0) {
    link.replaceWith(...[...formula].map((each) => document.importNode(each, true)));
  }
}

/** Brings the descent to one multiplication; without it, the sentence about one value stays alone. */
function showProducts(place: HTMLElement, own: OwnTexts): () => void {
  let unmount: (() => void) | undefined;
  let isClosed = false;
  void import("@widgets/figures/descent/mountDescent.ts").then(
    ({ mountDescent }) => {
      if (!isClosed) unmount = mountDescent(place, place.dataset["products"] ?? "", own);
    },
    () => undefined,
  );
  return () => {
    isClosed = true;
    unmount?.();
  };
}
