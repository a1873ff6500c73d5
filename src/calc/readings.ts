import { evaluate } from "./formula/evaluate.ts";
import { expand } from "./formula/expand.ts";
import { formatNumber } from "./formula/format.ts";
import { rational } from "./formula/rational.ts";
import type { Formula, OperationNode } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { partsOf } from "./parts.ts";
import type { Value, Values } from "./values.ts";
import { numberOf } from "./values.ts";

/** Numbers as people read them, by the name of what they show. */
export type Readings = Readonly<Record<string, string>>;

/** The name under which `readings` gives what a formula rounds, before it is rounded. */
export const beforeRounding = (quantity: string) => `${quantity} before rounding`;

/**
 * Every number of an analysed layer as people read it, by quantity: along `axis` where there are
 * axes, at the first side where there are sides; and what each formula is worth `beforeRounding`.
 */
export function readings(layer: Layer, values: Values, axis = 0): Readings {
  const parts = partsOf(layer, values);
  const chosen = Object.entries(values).map(([name, value]) => [
    name,
    formatNumber(alongFirst(value, axis)),
  ]);
  const rounded = Object.entries(layer.equations).flatMap(([name, formula]) => {
    const rounding = roundingIn(formula);
    const inside = rounding?.operands[0];
    if (!inside) return [];
    const exact = evaluate(expand(inside, parts, axis), (leaf) => rational(numberOf(values, leaf)));
    return [[beforeRounding(name), formatNumber(exact)]];
  });
  return Object.fromEntries([...chosen, ...rounded]) as Record<string, string>;
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
