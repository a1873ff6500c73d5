import { decimalsInWords, inUnits } from "./decimalText.ts";
import type { Decimal, MarkedNumber } from "./marked.ts";
import { readDecimal, type DecimalRead } from "./readDecimal.ts";
import type { Verdict } from "./verdict.ts";

type Read = Extract<DecimalRead, { kind: "decimal" }>;

/**
 * Marks a number with decimals. Right is the exact one rounded as asked; more digits, if they round to
 * it; fewer, only where they are exact. Halfway between two, either is right.
 */
export function markDecimal(marked: MarkedNumber, asked: Decimal, typed: string): Verdict {
  const read = readDecimal(typed);
  if (read.kind === "unreadable") return { verdict: "unreadable", why: read.why };
  const { echo } = read;
  if (read.isPercent && !asked.isPercent) {
    const why = "This asks for a ratio, not for percent. Write how many times as much it is.";
    return { verdict: "unreadable", why };
  }
  if (isRight(read, marked.answer, asked)) return { verdict: "right", echo };
  if (read.decimals < asked.decimals && isRounded(read, asked)) {
    const why = `Write it to ${decimalsInWords(asked.decimals)}.`;
    return { verdict: "rounded", echo, why };
  }
  const because = [...sentencesFor(read, marked, asked), ...formSentences(read, asked)];
  return {
    verdict: "wrong",
    echo,
    because: [...new Set(because)],
    read: [],
    isNear: isNear(read, asked),
  };
}

/** Whether what was typed is that number of units of the last decimal, or rounds to it. */
const comesTo = ({ digits, decimals }: Read, units: bigint, asked: Decimal): boolean =>
  inUnits(digits, 10n ** BigInt(decimals), asked.decimals) === units;

function isRight(read: Read, answer: bigint, asked: Decimal): boolean {
  const { digits, decimals } = read;
  const scale = 10n ** BigInt(decimals);
  if (digits * asked.denominator === asked.numerator * scale) return true;
  if (decimals < asked.decimals) return false;
  if (comesTo(read, answer, asked)) return true;
  const lower = answer - 1n;
  return isHalfway(asked) && comesTo(read, lower, asked);
}

/** Whether the exact number lies in the middle between two that could be meant. */
function isHalfway({ numerator, denominator, decimals }: Decimal): boolean {
  const scaled = 2n * numerator * 10n ** BigInt(decimals);
  return scaled % denominator === 0n && (scaled / denominator) % 2n === 1n;
}

/** Whether it is the exact number, rounded to the few digits that were typed. */
const isRounded = ({ digits, decimals }: Read, { numerator, denominator }: Decimal): boolean =>
  inUnits(numerator, denominator, decimals) === digits;

/** A mistake is recognised by as many digits as are asked for. */
function sentencesFor(read: Read, { mistakes }: MarkedNumber, asked: Decimal): string[] {
  if (read.decimals < asked.decimals && asked.decimals > 0) return [];
  return mistakes.filter(({ value }) => comesTo(read, value, asked)).map(({ because }) => because);
}

/** What is right but for how it is written: cut off, or a share that is not in percent. */
function formSentences(read: Read, { numerator, denominator, decimals, isPercent }: Decimal) {
  const scale = 10n ** BigInt(read.decimals);
  const isCut = read.decimals === decimals && (numerator * scale) / denominator === read.digits;
  const isShare =
    isPercent &&
    read.decimals >= 2 &&
    inUnits(numerator, 100n * denominator, read.decimals) === read.digits;
  return [
    ...(isCut ? ["That is cut off. The next digit is 5 or more, so the last one goes up."] : []),
    ...(isShare ? ["That is the share of 1. In percent it is a hundred times as much."] : []),
  ];
}

/** Within twice or half. */
function isNear({ digits, decimals }: Read, { numerator, denominator }: Decimal): boolean {
  const [typed, exact] = [digits * denominator, numerator * 10n ** BigInt(decimals)];
  return typed * 2n >= exact && typed <= exact * 2n;
}
