import { flat, inverse, quantityNamed, readChoice, type Layer } from "@calc";
import { workOut } from "../parts/typedLayer.ts";
import type { Typed } from "../parts/typedTexts.ts";
import { inverseSentence, type Piece } from "./inverseSentence.ts";
import type { Question } from "./question.ts";

/** The answer to a question; nothing and an issue where the value that is wanted can’t be read. */
export interface Answered {
  readonly pieces: readonly Piece[];
  readonly issue?: string;
}

const most = 10n ** 30n;

/** Answers a question about a layer as typed; nothing that is typed makes it throw. */
export function answerTo(layer: Layer, typed: Typed, start: Typed, question: Question): Answered {
  const { asked, quantity, wanted } = question;
  const { placed, analysis } = workOut(layer, typed, start);
  if (!analysis.ok) return { pieces: [analysis.issues[0]?.message ?? ""] };
  const value = analysis.values[quantity] ?? 0n;
  const axes = typeof value === "bigint" ? 1 : value.length;
  const read = readChoice(wanted, quantityNamed(quantity), { range: [0n, most] }, axes);
  if (read.kind !== "value") {
    const several = axes > 1 ? `, or one for each of the ${axes} axes, such as “27, 40”` : "";
    return { pieces: [], issue: `Write a whole number from 0 on, such as 27${several}.` };
  }
  const full = { asked, quantity, wanted: flat(read.value) };
  return { pieces: inverseSentence(layer, full, inverse(placed, analysis.inputs, full)) };
}
