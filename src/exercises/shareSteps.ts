import { formatNumber, quantityNamed } from "@calc";
import { answerText } from "./answerText.ts";
import { decimalText } from "./decimalText.ts";
import type { Part } from "./partsIn.ts";
import type { Exercise } from "./readExercise.ts";
import type { Step } from "./workingOf.ts";

/** How a share or a ratio comes about: the two counts, their quotient, and how it is rounded. */
export function shareSteps({ share }: Exercise, part: Part): readonly Step[] {
  if (!("decimal" in part) || !part.decimal || !share) return [];
  const { decimals, numerator, denominator, isPercent } = part.decimal;
  const { label } = quantityNamed(part.asks);
  const [own, whole] = [share.part, share.whole].map(formatNumber);
  const longer = decimals + 2;
  const cut = (numerator * 10n ** BigInt(longer)) / denominator;
  const isExact = cut * denominator === numerator * 10n ** BigInt(longer);
  const exact = `${decimalText(cut, { decimals: longer, isPercent: false })}${isExact ? "" : "…"}`;
  const [first, quotient] = isPercent
    ? [`It is ${own} of all ${whole} ${label}.`, `100 · ${own} / ${whole}`]
    : [`The two numbers are ${own} and ${whole}.`, `${own} / ${whole}`];
  return [
    { words: first },
    { words: `${quotient} = ${exact}, which rounds to ${answerText(part)}.` },
  ];
}
