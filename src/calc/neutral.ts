import type { Formula } from "./formula/tree.ts";
import { quantityNamed } from "./quantities.ts";
import type { Values } from "./values.ts";

/** The formula without the factors that change nothing here: C_in / g is C_in for one group. */
export function withoutNeutral(formula: Formula, values: Values): Formula {
  if (formula.kind !== "operation") return formula;
  const { operator, operands } = formula;
  const isNeutral = (each: Formula | undefined) =>
    each?.kind === "name" && values[each.name] === 1n && quantityNamed(each.name).neutral === 1;
  const [left, right] = operands;
  if (left && (operator === "/" || operator === "*") && isNeutral(right)) {
    return withoutNeutral(left, values);
  }
  if (right && operator === "*" && isNeutral(left)) return withoutNeutral(right, values);
  return { ...formula, operands: operands.map((each) => withoutNeutral(each, values)) };
}
