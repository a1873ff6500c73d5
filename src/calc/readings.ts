import { formatNumber } from "./formula/format.ts";
import type { Formula, OperationNode } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { partsOf } from "./parts.ts";
import type { Value, Values } from "./values.ts";
import { worthOf } from "./worth.ts";

/** Numbers as people read them, by the name of what they show. */
export type Readings = Readonly<Record<string, string>>;

/** The name under which `readings` gives what a formula rounds, before it is rounded. */
export const beforeRounding = (quantity: string) => `${quantity} before rounding`;

/**
 * Every number of an analysed layer as people read it, by quantity: along `axis` where there are
 * axes, at the first side where there are sides; and what each formula is worth `beforeRounding`.
 */
export function readings(layer: Layer, values: Values, axis = 0): Readings {
  const chosen = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    formatNumber(alongFirst(value, axis)),
  ]);
  return { ...Object.fromEntries(chosen), ...unroundedReadings(layer, values, axis) };
}

/** What each formula of an analysed layer that rounds is worth `beforeRounding`, along `axis`. */
export function unroundedReadings(layer: Layer, values: Values, axis = 0): Readings {
  const parts = partsOf(layer, values);
  const rounded = Object.entries(layer.equations).flatMap(([name, formula]): [string, string][] => {
    const inside = roundingIn(formula)?.operands[0];
    if (!inside) return [];
    return [[beforeRounding(name), formatNumber(worthOf(inside, parts, values, axis))]];
  });
  return Object.fromEntries(rounded);
}

/** The first floor or ceil in a formula, from the outside in. */
export function roundingIn(formula: Formula): OperationNode | undefined {
  if (formula.kind !== "operation") return undefined;
  if (formula.operator === "floor" || formula.operator === "ceil") return formula;
  for (const operand of formula.operands) {
    const found = roundingIn(operand);
    if (found) return found;
  }
  return undefined;
}

function alongFirst(value: Value, axis: number): bigint {
  if (typeof value === "bigint") return value;
  return alongFirst(value[axis] ?? value[0] ?? 0n, 0);
}
