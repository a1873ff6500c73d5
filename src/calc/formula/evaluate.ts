import { operatorNamed } from "./operators.ts";
import { type Rational } from "./rational.ts";
import type { Formula, NameNode } from "./tree.ts";

/** The exact value of an expanded formula, given the value of each name. */
export function evaluate(formula: Formula, valueOf: (name: NameNode) => Rational): Rational {
  if (formula.kind === "number") return formula.value;
  if (formula.kind === "name") return valueOf(formula);
  const operands = formula.operands.map((operand) => evaluate(operand, valueOf));
  return operatorNamed(formula.operator).evaluate(...operands);
}
