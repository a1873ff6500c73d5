import { formatNumber, type WrongNumber } from "@calc";
import type { Field } from "./yamlFields.ts";

/** Stops where an exercise states another answer than calc, with both and what to write instead. */
export function checkClaim(
  { value, stop }: Field,
  answer: bigint,
  mistakes: readonly WrongNumber[],
): void {
  if (value === answer) return;
  const instead = `Write "answer: ${String(answer)}" if network, node and asks are what you mean.`;
  const ours = `calc says ${formatNumber(answer)}. ${instead}`;
  if (typeof value !== "bigint") {
    return stop(`the answer has to be a whole number in plain digits; ${ours}`);
  }
  const known = mistakes.find((mistake) => mistake.value === value);
  const why = known ? ` (${known.because})` : "";
  stop(`the file says ${formatNumber(value)}; ${ours}${why}`);
}
