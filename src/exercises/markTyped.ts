import { mark } from "./mark.ts";
import { markDecimal } from "./markDecimal.ts";
import type { Marked } from "./marked.ts";
import type { Verdict } from "./verdict.ts";

/** Marks what was typed, be it a whole number, a shape or a number with decimals. */
export const markTyped = (marked: Marked, typed: string): Verdict =>
  "axes" in marked || !marked.decimal
    ? mark(marked, typed)
    : markDecimal(marked, marked.decimal, typed);
