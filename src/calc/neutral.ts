import { operatorNamed } from "./formula/operators.ts";
import { unchangedOperand } from "./formula/simplify.ts";
import { isNumber, whole, type Formula } from "./formula/tree.ts";
import { quantityNamed } from "./quantities.ts";
import type { Values } from "./values.ts";

/**
 * The formula without what changes nothing here: C_in / g is C_in for one group. Quantities at
 * their neutral value are put in, and what that leaves without effect is folded away.
 */
export function withoutNeutral(formula: Formula, values: Values): Formula {
  if (formula.kind === "name") return isNeutral(formula.name, values) ?? formula;
  if (formula.kind === "number") return formula;
  const operands = formula.operands.map((each) => withoutNeutral(each, values));
  if (operands.every((each, place) => each === formula.operands[place])) return formula;
  return folded({ ...formula, operands });
}

function isNeutral(name: string, values: Values): Formula | undefined {
  const { neutral } = quantityNamed(name);
  const value = values[name];
  const isAt = (each: typeof value): boolean =>
    typeof each === "object" ? each.length > 0 && each.every(isAt) : each === BigInt(neutral ?? -1);
  if (neutral === undefined || !isAt(value)) return undefined;
  return whole(neutral);
}

function folded(formula: Extract<Formula, { kind: "operation" }>): Formula {
  const { operator, operands } = formula;
  const [left, right] = operands;
  const numbers = operands.filter((each) => each.kind === "number");
  if (numbers.length === operands.length) {
    const value = right
      ? operatorNamed(operator).evaluate(...numbers.map((each) => each.value))
      : numbers[0]?.value;
    return value ? { kind: "number", value } : formula;
  }
  if (operator === "*" && operands.some((each) => isNumber(each, 0n))) return whole(0);
  if (["/", "^"].includes(operator) && isNumber(right, 1n)) return left ?? formula;
  return unchangedOperand(operator, operands) ?? formula;
}
