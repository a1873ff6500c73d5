import { derive, firstOf, flat, mistakesOf, quantityNamed, type Layer, type Values } from "@calc";
import type { Prediction } from "./prediction.ts";

/** A quantity of a layer as a question, along the first of its axes. Undefined where it has no number. */
export function numberPrediction(
  layer: Layer,
  values: Values,
  quantity: string,
): Prediction | undefined {
  const answer = firstOf(values[quantity]);
  if (answer === undefined) return undefined;
  const mistakes = [...mistakesOf(layer, quantity, values), ...allAxes(quantity, values)];
  return {
    answer,
    mistakes: mistakes.filter(({ value }) => value !== answer),
    derivation: derive(layer, quantity, values),
  };
}

/** Who is asked about one axis may answer for all of them, as a product: 24 × 24. */
function allAxes(quantity: string, values: Values): Prediction["mistakes"] {
  const sizes = flat(values[quantity] ?? []);
  if (quantityNamed(quantity).parts !== "axes" || sizes.length < 2) return [];
  const because =
    "That is how many there are in all, the axes multiplied. The question is about one of them.";
  return [{ value: sizes.reduce((product, size) => product * size), because }];
}
