import {
  eachMistakeOf,
  firstOf,
  formatNumber,
  symbolsOf,
  symbolToLatex,
  writtenOut,
  type Layer,
} from "@calc";
import { variedExamples } from "./variedExamples.ts";

/** A wrong formula that people use: how it looks, why it is wrong, what it gives in an example. */
export interface WrongFormula {
  readonly latex: string;
  readonly because: string;
  readonly example: string;
}

/** The mistakes that a layer declares for a quantity, each with the first example in which it shows. */
export function wrongFormulas(layer: Layer, quantity: string): WrongFormula[] {
  const subject = symbolToLatex({ kind: "name", name: quantity });
  return (layer.mistakes[quantity] ?? []).map(({ formula }, place) => ({
    latex: `${subject} \\ne ${symbolsOf(writtenOut(layer, formula))}`,
    ...whereItShows(layer, quantity, place),
  }));
}

function whereItShows(layer: Layer, quantity: string, place: number): Omit<WrongFormula, "latex"> {
  for (const { words, values } of variedExamples(layer)) {
    const right = firstOf(values[quantity]);
    const made = eachMistakeOf(layer, quantity, values)[place];
    if (right === undefined || made === undefined || made.value === right) continue;
    const example = `${words}, it gives ${formatNumber(made.value)}, not ${formatNumber(right)}.`;
    return { because: made.because, example };
  }
  const { formula = "" } = layer.declaration.mistakes?.[quantity]?.[place] ?? {};
  throw new Error(`${layer.name}: no example shows that “${formula}” is wrong.`);
}
