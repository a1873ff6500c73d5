import {
  countNames,
  expandedFormula,
  namesIn,
  quantityNamed,
  type Layer,
  type Value,
  type Values,
} from "@calc";
import type { Fit } from "@widgets/parts/fittings.ts";

/** One form that the formula of a quantity takes: what it assumes, and how one tells that it holds. */
export interface Form {
  readonly assumed: Values;
  readonly fit: Fit;
}

const mostAxes = 6;
// The page carries all of them: it can bear three things that hold or not.
const mostForms = 8;

/**
 * Every form of a quantity's formula: the sides of an axis alike or not, one group or several, with
 * biases or without, as many factors as a shape has axes, up to six. Throws where there are too many.
 */
export function formsOf(layer: Layer, quantity: string, axis = 0): Form[] {
  const formula = expandedFormula(layer, quantity, {}, axis);
  const isCount = countNames.some((name) => name === quantity);
  const switches = Object.values(layer.tensors).flatMap(({ when }) => when ?? []);
  const forms = [
    ...(formula ? namesIn(formula) : []).flatMap((name) => alternatives(name, axis)),
    ...(isCount ? [...new Set(switches)].map(switched) : []),
  ].reduce(combined, [{ assumed: {}, fit: {} }]);
  if (forms.length <= mostForms) return forms;
  throw new Error(
    `${layer.name}: the formula of ${quantity} takes ${forms.length} forms, and a page can carry ${mostForms}; say a part of it as an equation of its own.`,
  );
}

/** For each thing about a quantity that changes how a formula looks, the forms that it gives. */
function alternatives(name: string, axis: number): Form[][] {
  const { parts, neutral } = quantityNamed(name);
  const padded = (after: bigint) => [0, 1].map(() => [0n, after]);
  const shapes = Array.from(
    { length: mostAxes },
    (_, most) => Array(most + 1).fill(1n) as bigint[],
  );
  return [
    parts === "sides" && [
      form(name, padded(0n), `${name}.${axis} alike`, "true"),
      form(name, padded(1n), `${name}.${axis} alike`, "false"),
    ],
    neutral !== undefined && [
      form(name, 1n, `${name} neutral`, "true"),
      form(name, 2n, `${name} neutral`, "false"),
    ],
    parts === "shape" &&
      shapes.map((sizes) => form(name, sizes, `${name} parts`, String(sizes.length))),
  ].filter((forms) => forms !== false);
}

const switched = (name: string): Form[] => [form(name, 1n, name, "1"), form(name, 0n, name, "0")];

const form = (name: string, value: Value, key: string, reading: string): Form => ({
  assumed: { [name]: value },
  fit: { [key]: reading },
});

const combined = (all: Form[], more: Form[]): Form[] =>
  all.flatMap((one) =>
    more.map((two) => ({
      assumed: { ...one.assumed, ...two.assumed },
      fit: { ...one.fit, ...two.fit },
    })),
  );
