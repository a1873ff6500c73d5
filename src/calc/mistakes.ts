import { formatNumber } from "./formula/format.ts";
import { parse } from "./formula/parse.ts";
import { isInteger } from "./formula/rational.ts";
import { fillSentence, parseSentence } from "./formula/sentence.ts";
import { namesIn, type Formula } from "./formula/tree.ts";
import type { Layer, Mistake, ReadMistake } from "./layer.ts";
import { partsOf } from "./parts.ts";
import type { Values } from "./values.ts";
import { worthOf } from "./worth.ts";

/** A number that a wrong formula gives, and the sentence that explains it. */
export interface WrongNumber {
  readonly value: bigint;
  readonly because: string;
}

/**
 * What the mistakes that a layer declares for a quantity come to with these values, along `axis`
 * where the quantity has axes. A mistake that nobody can make here, or that gives no whole number, is
 * left out.
 */
export function mistakesOf(
  layer: Layer,
  quantity: string,
  values: Values,
  axis = 0,
): WrongNumber[] {
  return eachMistakeOf(layer, quantity, values, axis).filter((made) => made !== undefined);
}

/** The same, each in its place among those that the layer declares: nothing where it is left out. */
export function eachMistakeOf(
  layer: Layer,
  quantity: string,
  values: Values,
  axis = 0,
): (WrongNumber | undefined)[] {
  const mistakes = layer.mistakes[quantity] ?? [];
  return mistakes.map((mistake) => wrongNumber(mistake, layer, values, axis));
}

/**
 * What one further mistake comes to. Throws where its formula is not one, speaks of a quantity that
 * the layer does not have, or gives no whole number.
 */
export function workOutMistake(
  { formula, because, when = "1" }: Mistake,
  layer: Layer,
  values: Values,
  axis = 0,
): WrongNumber {
  const read = {
    formula: parse(formula),
    because: parseSentence(because),
    when: parse(when),
  };
  const spoken = [read.formula, ...read.because.filter((part) => typeof part !== "string")];
  const unknown = spoken.flatMap(namesIn).find((name) => values[name] === undefined);
  if (unknown !== undefined) {
    throw new Error(`${layer.name} has no "${unknown}"; it has ${Object.keys(values).join(", ")}.`);
  }
  const result = wrongNumber(read, layer, values, axis);
  if (!result) throw new Error(`"${formula}" does not give a whole number here.`);
  return result;
}

function wrongNumber(
  { formula, because, when }: ReadMistake,
  layer: Layer,
  values: Values,
  axis: number,
): WrongNumber | undefined {
  const parts = partsOf(layer, values);
  const exactly = (each: Formula) => worthOf(each, parts, values, axis);
  if (exactly(when).numerator === 0n) return undefined;
  const result = exactly(formula);
  if (!isInteger(result)) return undefined;
  return {
    value: result.numerator,
    because: fillSentence(because, (part) => formatNumber(exactly(part))),
  };
}
