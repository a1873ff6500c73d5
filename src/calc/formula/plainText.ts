import { infix } from "./operators.ts";
import type { Formula } from "./tree.ts";
import { write } from "./write.ts";

/** An expanded formula as text that `parse` reads and a person may paste into code. */
export function plainText(formula: Formula): string {
  return write(formula, {
    number: ({ numerator, denominator }) => {
      const size = numerator < 0n ? `0 - ${-numerator}` : String(numerator);
      return denominator === 1n ? size : `${size} / ${denominator}`;
    },
    name: ({ name, label = "" }) => (label === "" ? name : `${name}_${label}`),
    operation: ({ operator }, operands) =>
      Object.hasOwn(infix, operator)
        ? operands.join(` ${operator} `)
        : `${operator}(${operands.join(", ")})`,
  });
}
