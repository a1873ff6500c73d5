import { formatNumber } from "@calc";
import { answerText } from "./answerText.ts";
import { markTyped } from "./markTyped.ts";
import type { Marked, MarkedNumber, MarkedShape } from "./marked.ts";
import { readShape } from "./readShape.ts";
import type { Field } from "./yamlFields.ts";

/**
 * Stops where an exercise states another answer than calc, with both and what to write instead; of one part
 * among several it says which.
 */
export function checkClaim(field: Field, marked: Marked, saidBy: string, part?: string): void {
  const instead = (answer: string) =>
    part === undefined
      ? `Write "answer: ${answer}" if ${saidBy} are what you mean.`
      : `Write ${answer} for ${part} if ${saidBy} are what you mean.`;
  if ("decimal" in marked && marked.decimal) checkDecimal(field, marked, instead);
  else if ("axes" in marked) checkShape(field, marked, instead);
  else checkNumber(field, marked, instead);
}

type Instead = (answer: string) => string;

function checkNumber({ value, stop }: Field, marked: MarkedNumber, instead: Instead): void {
  const { answer, mistakes } = marked;
  if (value === answer) return;
  const ours = `calc says ${formatNumber(answer)}. ${instead(String(answer))}`;
  if (typeof value !== "bigint") {
    return stop(`the answer has to be a whole number in plain digits; ${ours}`);
  }
  const known = mistakes.find((mistake) => mistake.value === value);
  const why = known ? ` (${known.because})` : "";
  stop(`the file says ${formatNumber(value)}; ${ours}${why}`);
}

function checkDecimal({ value, stop }: Field, marked: MarkedNumber, instead: Instead): void {
  const right = answerText(marked).replace("%", "");
  const said =
    typeof value === "bigint" || typeof value === "number"
      ? markTyped(marked, `${value}`)
      : undefined;
  if (said?.verdict === "right") return;
  stop(`the file says ${String(value)}; calc says ${right}. ${instead(right.replaceAll(",", ""))}`);
}

function checkShape({ value, stop }: Field, marked: MarkedShape, instead: Instead): void {
  const { answer } = marked;
  const said = sizesIn(value, answer.length);
  if (said?.join() === answer.join()) return;
  const ours = `calc says ${answerText(marked)}. ${instead(answer.join("×"))}`;
  if (!said) return stop(`the answer has to be a shape, channels last; ${ours}`);
  stop(`the file says ${said.map(formatNumber).join(" × ")}; ${ours}`);
}

function sizesIn(value: unknown, axes: number): readonly bigint[] | undefined {
  if (typeof value === "bigint") return [value];
  if (Array.isArray(value))
    return value.every((size) => typeof size === "bigint") ? value : undefined;
  if (typeof value !== "string") return undefined;
  const read = readShape(value, axes);
  return read.kind === "shape" ? read.sizes : undefined;
}
