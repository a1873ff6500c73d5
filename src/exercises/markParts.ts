import { carriedIn } from "./carried.ts";
import { markPart } from "./markPart.ts";
import type { Posed } from "./posed.ts";
import type { Verdict } from "./verdict.ts";

/** How much a part is worth that is right but for an earlier answer. */
export const carriedCredit = 0.5;

/** What a part of an answer came to: its verdict, and how much of its points it is worth. */
export interface PartMark {
  readonly said: Verdict;
  readonly credit: number;
}

/** Marks all parts of an answer together: one that would be right if an earlier one were is told so, and worth half. */
export function markParts(
  { parts, numbers }: Pick<Posed, "parts" | "numbers">,
  typed: readonly string[],
): readonly PartMark[] {
  const verdicts = parts.map((part, place) => markPart(part, typed[place] ?? ""));
  const carried = carriedIn(parts, verdicts, numbers);
  return verdicts.map((said, place) => {
    const sentence = carried[place];
    if (said.verdict !== "wrong" || sentence === undefined) {
      return { said, credit: said.verdict === "right" ? 1 : 0 };
    }
    return { said: { ...said, because: [sentence, ...said.because] }, credit: carriedCredit };
  });
}
