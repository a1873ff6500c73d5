import fc from "fast-check";
import { evaluate } from "../../../src/calc/formula/evaluate.ts";
import { functions, infix } from "../../../src/calc/formula/operators.ts";
import { rational, type Rational } from "../../../src/calc/formula/rational.ts";
import type { Formula } from "../../../src/calc/formula/tree.ts";

const operators = Object.keys(infix).filter((name) => name !== "^");

/** Formulas of whole numbers with every operator and function. */
export const randomFormula = fc.letrec<{ formula: Formula; number: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie("number"),
    operation(fc.constantFrom(...operators), [tie("formula"), tie("formula")]),
    operation(fc.constant("^"), [tie("formula"), tie("number")]),
    operation(fc.constantFrom("floor", "ceil"), [tie("formula")]),
    operation(fc.constantFrom("min", "max"), [tie("formula"), tie("formula"), tie("formula")]),
  ),
  number: fc.nat({ max: 12 }).map((value) => ({ kind: "number", value: rational(BigInt(value)) })),
})).formula;

function operation(operator: fc.Arbitrary<string>, operands: fc.Arbitrary<Formula>[]) {
  return fc
    .tuple(operator, fc.tuple(...operands))
    .map(([name, all]): Formula => ({ kind: "operation", operator: name, operands: all }));
}

/** The formula’s text, with parentheses around every operation. */
export function print(formula: Formula): string {
  if (formula.kind === "name") return formula.name;
  if (formula.kind === "number") return String(formula.value.numerator);
  const operands = formula.operands.map(print);
  return Object.hasOwn(functions, formula.operator)
    ? `${formula.operator}(${operands.join(", ")})`
    : `(${operands.join(` ${formula.operator} `)})`;
}

/** What a formula of numbers is worth; undefined where it divides by zero. */
export function worth(formula: Formula): Rational | undefined {
  try {
    return evaluate(formula, ({ name }) => {
      throw new Error(`"${name}" has no value.`);
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
