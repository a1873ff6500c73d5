import { formatNumber } from "@calc";
import { answerText } from "./answerText.ts";
import type { Marked, MarkedNumber, MarkedShape } from "./marked.ts";
import { readShape } from "./readShape.ts";
import type { Field } from "./yamlFields.ts";

/** Stops where an exercise states another answer than calc, with both and what to write instead. */
export function checkClaim(field: Field, marked: Marked, saidBy: string): void {
  if ("axes" in marked) checkShape(field, marked, saidBy);
  else checkNumber(field, marked, saidBy);
}

function checkNumber({ value, stop }: Field, marked: MarkedNumber, saidBy: string): void {
  const { answer, mistakes } = marked;
  if (value === answer) return;
  const ours = `calc says ${formatNumber(answer)}. ${instead(String(answer), saidBy)}`;
  if (typeof value !== "bigint") {
    return stop(`the answer has to be a whole number in plain digits; ${ours}`);
  }
  const known = mistakes.find((mistake) => mistake.value === value);
  const why = known ? ` (${known.because})` : "";
  stop(`the file says ${formatNumber(value)}; ${ours}${why}`);
}

function checkShape({ value, stop }: Field, marked: MarkedShape, saidBy: string): void {
  const { answer } = marked;
  const said = sizesIn(value, answer.length);
  if (said?.join() === answer.join()) return;
  const ours = `calc says ${answerText(marked)}. ${instead(answer.join("×"), saidBy)}`;
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

function instead(answer: string, saidBy: string): string {
  return `Write "answer: ${answer}" if ${saidBy} are what you mean.`;
}
