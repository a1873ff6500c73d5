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

const mostAxes = 4;

/**
 * Every form of a quantity's formula: the sides of an axis alike or not, one group or several, with
 * biases or without, as many factors as a shape has axes.
 */
export function formsOf(layer: Layer, quantity: string, axis = 0): Form[] {
  const formula = expandedFormula(layer, quantity, {}, axis);
  const alternatives: Form[][] = [];
  const either = (name: string, ...forms: (readonly [Value, key: string, reading: string])[]) =>
    alternatives.push(
      forms.map(([value, key, reading]) => ({
        assumed: { [name]: value },
        fit: { [key]: reading },
      })),
    );
  for (const name of formula ? namesIn(formula) : []) {
    const { parts, neutral } = quantityNamed(name);
    if (parts === "sides") {
      const key = `${name}.${axis} alike`;
      const ending = (after: bigint) => [0, 1].map(() => [0n, after]);
      either(name, [ending(0n), key, "true"], [ending(1n), key, "false"]);
    }
    if (neutral !== undefined) {
      either(name, [1n, `${name} neutral`, "true"], [2n, `${name} neutral`, "false"]);
    }
    if (parts === "shape") {
      const lengths = Array.from({ length: mostAxes }, (_, length) =>
        Array.from({ length: length + 1 }, () => 1n),
      );
      either(name, ...lengths.map((sizes) => [sizes, `${name} parts`, `${sizes.length}`] as const));
    }
  }
  const depends = Object.values(layer.tensors).flatMap(({ when }) => when ?? []);
  if (countNames.some((name) => name === quantity)) {
    for (const name of depends) either(name, [1n, name, "1"], [0n, name, "0"]);
  }
  return alternatives.reduce<Form[]>(combined, [{ assumed: {}, fit: {} }]);
}

const combined = (all: Form[], more: Form[]): Form[] =>
  all.flatMap((one) =>
    more.map((two) => ({
      assumed: { ...one.assumed, ...two.assumed },
      fit: { ...one.fit, ...two.fit },
    })),
  );
