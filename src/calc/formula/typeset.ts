import { numberToLatex } from "./format.ts";
import { operatorNamed, precedence } from "./operators.ts";
import type { Formula, NameNode, OperationNode } from "./tree.ts";
import { write } from "./write.ts";

/** How the names of a formula look. */
export interface View {
  readonly leaf: (name: NameNode) => string;
  /** `2p` where names are symbols; `2 · 3`, the default, where they are numbers. */
  readonly coefficients?: "juxtaposed";
}

/** An expanded formula in LaTeX. */
export function typeset(formula: Formula, { leaf, coefficients }: View): string {
  return write(formula, {
    number: numberToLatex,
    name: leaf,
    operation: (operation, operands) =>
      coefficients === "juxtaposed" && hasCoefficient(operation)
        ? operands.join("")
        : operatorNamed(operation.operator).typeset(...operands),
    parentheses: (inside) => `\\left(${inside}\\right)`,
    encloses: (operator, place) => {
      const { encloses } = operatorNamed(operator);
      return encloses === "all" || (encloses === "second" && place === 1);
    },
    asOperand: { "/": fraction },
  });
}

/** Its bar holds a fraction together, but doesn’t show that a power is of all of it. */
const fraction = (precedence.product + precedence.power) / 2;

function hasCoefficient({ operator, operands }: OperationNode): boolean {
  return operator === "*" && operands[0]?.kind === "number" && operands[1]?.kind === "name";
}
