import type { Readings } from "@calc";

/** Writes each reading into every element of `root` that has a slot for it. */
export function fillSlots(root: ParentNode, readings: Readings): void {
  for (const slot of root.querySelectorAll<HTMLElement>("[data-slot]")) {
    const reading = readings[slot.dataset["slot"] ?? ""];
    if (reading === undefined || slot.textContent === reading) continue;
    slot.textContent = reading;
    if (slot.hasAttribute("aria-valuenow")) slot.setAttribute("aria-valuenow", reading);
  }
  for (const word of root.querySelectorAll<HTMLElement>("[data-word-for]")) {
    const { wordFor = "", one = "", many = "" } = word.dataset;
    word.textContent = readings[wordFor] === "1" ? one : many;
  }
}
