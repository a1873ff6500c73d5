import { formulaOf } from "./counts.ts";
import { toInteger, type Rational } from "./formula/rational.ts";
import { namesIn, type Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { axesOf, partsOf } from "./parts.ts";
import { quantityNamed } from "./quantities.ts";
import { forEachAxis, type Value, type Values } from "./values.ts";
import { worthOf } from "./worth.ts";

/** What is given of a layer: numbers, the formulas of defaults, and the words that it declares. */
export interface Given {
  readonly values: Values;
  readonly defaults: Readonly<Record<string, Formula>>;
  /** Words, whose formula gives the total of both sides where the quantity has sides. */
  readonly words: Readonly<Record<string, string>>;
}

/** A layer's equations, solved one quantity at a time as each is asked for. */
export interface Solution {
  readonly values: Values;
  /** The value of a quantity. Throws if nothing gives it. */
  readonly valueOf: (name: string) => Value;
  /** The value of any formula over the layer's quantities, along `axis` where they have axes. */
  readonly exactly: (formula: Formula, axis?: number) => Rational;
}

/** The equations of a layer with what is given. */
export function solve(layer: Layer, given: Given): Solution {
  const values: Record<string, Value> = { ...given.values };
  const parts = partsOf(layer, values);
  const axes = axesOf(layer, values);

  function valueOf(name: string): Value {
    return (values[name] ??= compute(name));
  }

  function compute(name: string): Value {
    const word = layer.hyperparameters[name]?.words[given.words[name] ?? ""];
    const formula = word ?? given.defaults[name] ?? formulaOf(layer, name, values);
    if (!formula) throw new Error(`${layer.name}: nothing gives "${name}".`);
    const along = (axis?: number) => toInteger(exactly(formula, axis));
    switch (quantityNamed(name).parts) {
      case undefined:
        return along();
      case "sides":
        return forEachAxis(axes, (axis) =>
          word ? halves(along(axis)) : [along(axis), along(axis)],
        );
      default:
        return forEachAxis(axes, along);
    }
  }

  function exactly(formula: Formula, axis?: number): Rational {
    namesIn(formula).forEach(valueOf);
    return worthOf(formula, parts, values, axis);
  }

  // Which tensors there are decides what counts are made of.
  for (const { when } of Object.values(layer.tensors)) if (when) valueOf(when);
  return { values, valueOf, exactly };
}

/** TensorFlow's rule, jax/_src/lax/lax.py `padtype_to_pads`: the odd one goes behind. */
function halves(total: bigint): readonly [before: bigint, after: bigint] {
  return [total / 2n, total - total / 2n];
}
