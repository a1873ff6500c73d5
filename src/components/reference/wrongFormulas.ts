import {
  firstOf,
  formatNumber,
  symbolsOf,
  symbolToLatex,
  workOutMistake,
  writtenOut,
  type Layer,
  type Mistake,
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
  return (layer.declaration.mistakes?.[quantity] ?? []).flatMap((mistake, place) => {
    const formula = layer.mistakes[quantity]?.[place]?.formula;
    if (!formula) return [];
    const latex = `${subject} \\ne ${symbolsOf(writtenOut(layer, formula))}`;
    return [{ latex, ...whereItShows(mistake, layer, quantity) }];
  });
}

function whereItShows(
  mistake: Mistake,
  layer: Layer,
  quantity: string,
): Omit<WrongFormula, "latex"> {
  for (const { words, values } of variedExamples(layer)) {
    const right = firstOf(values[quantity]);
    const { value, because } = workOutMistake(mistake, layer, values);
    if (right === undefined || value === right) continue;
    const example = `${words}, it gives ${formatNumber(value)}, not ${formatNumber(right)}.`;
    return { because, example };
  }
  throw new Error(`${layer.name}: no example shows that “${mistake.formula}” is wrong.`);
}
