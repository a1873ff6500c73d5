import { terminates } from "./format.ts";
import { operatorNamed } from "./operators.ts";
import { isInteger } from "./rational.ts";
import { isNumber, type Formula, type NumberNode, type OperationNode } from "./tree.ts";

const chains: readonly (readonly string[])[] = [["+", "-"], ["*"]];

/**
 * One worked step of a formula whose names are numbers already: every innermost operation is
 * done, a whole run of additions or of multiplications at once. Returns the formula itself when
 * nothing is left to do.
 */
export function simplify(formula: Formula): Formula {
  if (formula.kind !== "operation") return formula;
  const done = compute(formula);
  if (done) return done;
  const operands = formula.operands.map(simplify);
  const changed = operands.some((operand, place) => operand !== formula.operands[place]);
  return changed ? { ...formula, operands } : formula;
}

function compute(formula: OperationNode): NumberNode | undefined {
  const chain = chains.find((operators) => operators.includes(formula.operator)) ?? [];
  const operands = formula.operands.map((operand) =>
    operand.kind === "operation" && chain.includes(operand.operator) ? compute(operand) : operand,
  );
  const numbers = operands.filter((operand) => operand?.kind === "number");
  if (numbers.length < operands.length) return undefined;
  const value = operatorNamed(formula.operator).evaluate(...numbers.map((number) => number.value));
  return { kind: "number", value };
}

/** Every step from `formula` down to a number, without the ones that change nothing to the eye. */
export function simplifications(formula: Formula): Formula[] {
  const steps: Formula[] = [];
  for (let current = formula; ;) {
    const next = foldTrivial(simplify(current));
    if (next === current) return steps;
    if (!onlyWritesAFraction(current, next)) steps.push(next);
    current = next;
  }
}

/** What changes nothing is no step of its own: + 0, · 1, / 1, rounding what is whole already. */
function foldTrivial(formula: Formula): Formula {
  if (formula.kind !== "operation") return formula;
  const operands = formula.operands.map(foldTrivial);
  const rest = unchangedOperand(formula.operator, operands);
  if (rest) return rest;
  const changed = operands.some((operand, place) => operand !== formula.operands[place]);
  return changed ? { ...formula, operands } : formula;
}

/** The operand that the operation leaves as it is, if it does. */
export function unchangedOperand(
  operator: string,
  operands: readonly Formula[],
): Formula | undefined {
  const [left, right] = operands;
  switch (operator) {
    case "+":
      return isNumber(right, 0n) ? left : isNumber(left, 0n) ? right : undefined;
    case "-":
      return isNumber(right, 0n) ? left : undefined;
    case "*":
      return isNumber(right, 1n) ? left : isNumber(left, 1n) ? right : undefined;
    case "/":
      return isNumber(right, 1n) && left?.kind === "number" ? left : undefined;
    case "floor":
    case "ceil":
      return left?.kind === "number" && isInteger(left.value) ? left : undefined;
    default:
      return undefined;
  }
}

/** 16 / 3 has no shorter decimal, so the step from the operation to the fraction shows nothing. */
function onlyWritesAFraction(before: Formula, after: Formula): boolean {
  if (before.kind !== "operation") return false;
  if (before.operator === "/" && after.kind === "number") return !terminates(after.value);
  if (after.kind !== "operation") return false;
  return before.operands.every((operand, place) => {
    const next = after.operands[place];
    return next !== undefined && (operand === next || onlyWritesAFraction(operand, next));
  });
}
