import { infix, type Formula } from "@calc";
import { writeFormula } from "./writeFormula.ts";

/** An expanded formula as plain text that a person may paste into code. */
export function plainText(formula: Formula): string {
  return writeFormula(formula, {
    name: (name, label) => (label === undefined ? name : `${name}_${label}`),
    operation: (operator, operands) =>
      Object.hasOwn(infix, operator)
        ? operands.join(` ${operator} `)
        : `${operator}(${operands.join(", ")})`,
  });
}
