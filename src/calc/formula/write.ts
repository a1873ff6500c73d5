import { operatorNamed, precedence } from "./operators.ts";
import { isInteger, type Rational } from "./rational.ts";
import type { Formula, NameNode, OperationNode } from "./tree.ts";

/** How each part of a formula is written: in LaTeX, as plain text, or as a person says it. */
export interface Hand {
  readonly number: (value: Rational) => string;
  readonly name: (name: NameNode) => string;
  readonly operation: (operation: OperationNode, operands: readonly string[]) => string;
  readonly parentheses?: (inside: string) => string;
  /** Whether the writing of an operation holds together the operand in that place. */
  readonly encloses?: (operator: string, place: number) => boolean;
  /** How tightly an operation holds together as an operand, where that is not its precedence. */
  readonly asOperand?: Readonly<Record<string, number>>;
}

/** An expanded formula, with the parentheses that it needs and no others. */
export function write(formula: Formula, hand: Hand): string {
  if (formula.kind === "number") return hand.number(formula.value);
  if (formula.kind === "name") return hand.name(formula);
  const { parentheses = (inside: string) => `(${inside})` } = hand;
  const operands = formula.operands.map((operand, place) => {
    const text = write(operand, hand);
    return standsBare(operand, formula.operator, place, hand) ? text : parentheses(text);
  });
  return hand.operation(formula, operands);
}

function standsBare(operand: Formula, operator: string, place: number, hand: Hand): boolean {
  const inner = outermost(operand);
  const { precedence: own, associative } = operatorNamed(operator);
  if (inner === undefined || own === precedence.atom) return true;
  if (hand.encloses?.(operator, place)) return true;
  const within = hand.asOperand?.[inner] ?? operatorNamed(inner).precedence;
  if (within !== own || own === precedence.comparison) return within > own;
  if (own === precedence.power) return place === 1;
  return place === 0 || (associative === true && inner === operator);
}

/** The operator that a formula shows first of all; a number may show a sign or a bar. */
function outermost(formula: Formula): string | undefined {
  if (formula.kind === "operation") return formula.operator;
  if (formula.kind === "name") return undefined;
  return formula.value.numerator < 0n ? "-" : isInteger(formula.value) ? undefined : "/";
}
