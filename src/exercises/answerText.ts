import { formatNumber, formatShape } from "@calc";
import type { Marked } from "./marked.ts";

/** The right answer as people read it: `34,944`, or `55 × 55 × 96`. */
export function answerText(marked: Marked): string {
  // Its sizes are in the order in which they are shown already.
  return "axes" in marked
    ? formatShape(marked.answer, "channelsFirst")
    : formatNumber(marked.answer);
}
