import type { Posed } from "@exercises";

/** Writes a variant’s numbers into the question of an exercise. */
export function pose(question: Element | null, posed: Posed): void {
  const holes = question?.querySelectorAll("[data-hole]") ?? [];
  for (const [place, hole] of [...holes].entries()) hole.textContent = posed.numbers[place] ?? "";
}
