import { formatNumber, formatShape } from "@calc";
import { decimalText } from "./decimalText.ts";
import type { Marked } from "./marked.ts";
import type { Part } from "./partsIn.ts";

/** An answer, and its options if it is chosen among names. */
type Answered = Marked & Partial<Pick<Part, "options" | "isNamed">>;

/** The right answer as people read it: `34,944`, `55 × 55 × 96`, or the name that is to be chosen. */
export function answerText(marked: Answered): string {
  if (marked.isNamed) return marked.options?.[Number(marked.answer) - 1] ?? "";
  if ("decimal" in marked && marked.decimal) return decimalText(marked.answer, marked.decimal);
  // Its sizes are in the order in which they are shown already.
  return "axes" in marked
    ? formatShape(marked.answer, "channelsFirst")
    : formatNumber(marked.answer);
}
