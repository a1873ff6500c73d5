import type { Look } from "./sentences.ts";
import type { Mark } from "./stamps.ts";

/** Whether a weight of a stamp has to do with what is looked at. */
export function isLit({ input, tap, position }: Mark, { from, index }: Look): boolean {
  if (from === "input") return input === index;
  return from === "weight" ? tap === index : position === index;
}
