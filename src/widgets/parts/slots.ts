import type { Readings } from "@calc";

/** Writes each reading into every element of `root` that has a slot for it. */
export function fillSlots(root: ParentNode, readings: Readings): void {
  for (const slot of root.querySelectorAll<HTMLElement>("[data-slot]")) {
    const reading = readings[slot.dataset["slot"] ?? ""];
    if (reading === undefined) continue;
    write(slot, reading);
    if (slot.hasAttribute("aria-valuenow")) slot.setAttribute("aria-valuenow", reading);
  }
  for (const word of root.querySelectorAll<HTMLElement>("[data-word-for]")) {
    const { wordFor = "", one = "", many = "" } = word.dataset;
    write(word, readings[wordFor] === "1" ? one : many);
  }
}

/** Writes a text where another stands. A text that stays the same node costs its surroundings nothing. */
export function write(element: HTMLElement, text: string): void {
  if (element.textContent === text) return;
  const { firstChild } = element;
  if (firstChild instanceof Text && !firstChild.nextSibling) firstChild.data = text;
  else element.textContent = text;
}
