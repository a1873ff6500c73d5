import { showFitting } from "../parts/fittings.ts";
import { fillSlots, write } from "../parts/slots.ts";
import { chosenText } from "./chosenText.ts";
import { valueOf } from "./liveNumbers.ts";
import type { Standing } from "./standing.ts";

/**
 * Writes what a notebook comes to into the page: the readings of each layer into what is marked as
 * its (`data-layer`), and the values themselves into the numbers that can be changed.
 */
export function fillPage(root: ParentNode, { good, worked, locked }: Standing): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-layer]")) {
    const { readings } = worked?.[place.dataset["layer"] ?? ""] ?? {};
    if (!readings) continue;
    fillSlots(place, readings);
    showFitting(place, readings);
  }
  for (const element of root.querySelectorAll<HTMLElement>("[data-choose]")) {
    const name = element.dataset["choose"] ?? "";
    const text = good[name];
    if (text === undefined || element.textContent.trim() === chosenText(text)) continue;
    write(element, chosenText(text));
    if (locked.includes(name)) continue;
    for (const attribute of ["aria-valuenow", "aria-valuetext"]) element.removeAttribute(attribute);
    for (const [attribute, told] of Object.entries(valueOf(text))) {
      element.setAttribute(attribute, told);
    }
  }
  for (const word of root.querySelectorAll<HTMLElement>("[data-word-of]")) {
    const { wordOf = "", one = "", many = "" } = word.dataset;
    const text = good[wordOf];
    if (text !== undefined) write(word, text === "1" ? one : many);
  }
}
