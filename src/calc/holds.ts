import { spreadOf } from "./formula/expand.ts";
import { parse } from "./formula/parse.ts";
import type { Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { partsOf } from "./parts.ts";
import { forEachAxis, type Values } from "./values.ts";
import { worthOf } from "./worth.ts";

/** Whether a condition over an analysed layer’s quantities holds, on every axis of which it speaks. */
export function holds(condition: string, layer: Layer, values: Values): boolean {
  const formula = read(condition);
  const parts = partsOf(layer, values);
  const axes = spreadOf(formula, parts.axesOf);
  const worths =
    axes === undefined
      ? [worthOf(formula, parts, values)]
      : forEachAxis(axes, (axis) => worthOf(formula, parts, values, axis));
  return worths.every(({ numerator }) => numerator !== 0n);
}

/** Conditions are authors’ own, so there are few, and each is asked of many layers. */
const known = new Map<string, Formula>();

function read(condition: string): Formula {
  const formula = known.get(condition) ?? parse(condition);
  known.set(condition, formula);
  return formula;
}
