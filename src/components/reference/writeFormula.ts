import { infix, type Formula } from "@calc";

/** How each part of a formula is written. */
export interface Hand {
  readonly name: (name: string, label: string | undefined) => string;
  readonly operation: (operator: string, operands: readonly string[]) => string;
  /** Operators whose words hold their operands together, so that these need no parentheses. */
  readonly phrases?: readonly string[];
}

/** An expanded formula in a line of text, with the parentheses that it needs. */
export function writeFormula(formula: Formula, hand: Hand): string {
  if (formula.kind === "number") return String(formula.value.numerator);
  if (formula.kind === "name") return hand.name(formula.name, formula.label);
  const own = infix[formula.operator]?.precedence;
  const operands = formula.operands.map((operand, place) => {
    const text = writeFormula(operand, hand);
    const holds = own === undefined || hand.phrases?.includes(formula.operator);
    if (holds || operand.kind !== "operation") return text;
    if (hand.phrases?.includes(operand.operator)) return text;
    const inner = infix[operand.operator]?.precedence ?? Infinity;
    const isTight =
      inner > own || (inner === own && (place === 0 || /[+*]/.test(formula.operator)));
    return isTight ? text : `(${text})`;
  });
  return hand.operation(formula.operator, operands);
}
