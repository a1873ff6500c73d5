import {
  conditionsOf,
  expandedFormula,
  namesIn,
  quantityNamed,
  type Layer,
  type Values,
} from "@calc";
import { alternatives, type Form } from "./formAlternatives.ts";

// The page carries all of them. Where none of them fits, it shows the formula as a line of text.
const mostForms = 8;

/**
 * The forms of a quantity's formula that a page carries, that of its example first: the sides of an
 * axis alike or not, one group or several, with biases or without, as many factors as a shape has
 * axes. What would be too many keep the state of the example.
 */
export function formsOf(layer: Layer, quantity: string, example: Values, axis = 0): Form[] {
  const formula = expandedFormula(layer, quantity, {}, axis);
  const names = new Set([
    ...(formula ? namesIn(formula) : []),
    ...conditionsOf(layer, quantity).flatMap(namesIn),
  ]);
  const isAlong = quantityNamed(quantity).parts !== undefined;
  return [...names]
    .map((name) => alternatives(layer, name, example, { axis, isAlong }))
    .sort((one, other) => one.length - other.length)
    .reduce(combined, [{ assumed: {}, fit: {} }]);
}

/** Every form with as many of the further ones as the page can carry. */
function combined(all: readonly Form[], further: readonly Form[]): Form[] {
  if (further.length === 0) return [...all];
  const fitting = Math.max(Math.trunc(mostForms / all.length), 1);
  return all.flatMap((one) =>
    further.slice(0, fitting).map((two) => ({
      assumed: { ...one.assumed, ...two.assumed },
      fit: { ...one.fit, ...two.fit },
    })),
  );
}
