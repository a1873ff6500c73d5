import { numberToLatex, terminates } from "./format.ts";
import { operatorNamed, precedence, type Operator } from "./operators.ts";
import type { Rational } from "./rational.ts";
import type { Formula, NameNode, OperationNode } from "./tree.ts";

/** How the names of a formula look. */
export interface View {
  readonly leaf: (name: NameNode) => string;
  /** `2p` where names are symbols; `2 · 3`, the default, where they are numbers. */
  readonly coefficients?: "juxtaposed";
}

/** An expanded formula in LaTeX. */
export function typeset(formula: Formula, view: View): string {
  if (formula.kind === "number") return numberToLatex(formula.value);
  if (formula.kind === "name") return view.leaf(formula);
  const operator = operatorNamed(formula.operator);
  const operands = formula.operands.map((operand, place) => {
    const latex = typeset(operand, view);
    return needsParentheses(operator, operand, place) ? `\\left(${latex}\\right)` : latex;
  });
  const juxtaposed = view.coefficients === "juxtaposed" && hasCoefficient(formula);
  return juxtaposed ? operands.join("") : operator.typeset(...operands);
}

function needsParentheses(operator: Operator, operand: Formula, place: number): boolean {
  if (operator.encloses === "all" || (operator.encloses === "second" && place === 1)) return false;
  if (operand.kind === "number") return looksCompound(operand.value, operator, place);
  if (operand.kind === "name") return false;
  const strict = (place > 0 && !operator.associative) || operator.encloses === "second";
  const needed = strict ? operator.precedence + 1 : operator.precedence;
  return operatorNamed(operand.operator).precedence < needed;
}

/** 5 − (−3), (−3)², and a fraction's power: a number that is written with a sign or a bar. */
function looksCompound(value: Rational, operator: Operator, place: number): boolean {
  if (operator.precedence === precedence.comparison) return false;
  if (value.numerator < 0n) return place > 0 || operator.precedence > precedence.sum;
  return operator.precedence === precedence.power && !terminates(value);
}

function hasCoefficient({ operator, operands }: OperationNode): boolean {
  return operator === "*" && operands[0]?.kind === "number" && operands[1]?.kind === "name";
}
