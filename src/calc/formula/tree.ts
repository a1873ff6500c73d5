import { compare, rational, type Rational } from "./rational.ts";

/** A quantity in a formula; once expanded it says which axis and which side it means. */
export interface NameNode {
  readonly kind: "name";
  readonly name: string;
  readonly axis?: number;
  readonly side?: number;
  /** Tells it from its siblings where several axes or sides stand in one formula: h, w, before. */
  readonly label?: string;
}

export interface NumberNode {
  readonly kind: "number";
  readonly value: Rational;
}

export interface OperationNode {
  readonly kind: "operation";
  readonly operator: string;
  readonly operands: readonly Formula[];
}

/** Arithmetic as data: what a formula's text is read into. */
export type Formula = NumberNode | NameNode | OperationNode;

/** The formula of a whole number. */
export const whole = (value: bigint | number): NumberNode => ({
  kind: "number",
  value: rational(BigInt(value)),
});

/** The formula of a quantity. */
export const named = (name: string): NameNode => ({ kind: "name", name });

/** The formula that has these operands. */
export const operation = (operator: string, ...operands: readonly Formula[]): OperationNode => ({
  kind: "operation",
  operator,
  operands,
});

/** Whether a formula is this whole number. */
export function isNumber(formula: Formula | undefined, value: bigint): boolean {
  return formula?.kind === "number" && compare(formula.value, rational(value)) === 0;
}

/** The terms joined by one operator from left to right; `none` when there are no terms. */
export function joined(operator: string, terms: readonly Formula[], none: bigint): Formula {
  const [first, ...rest] = terms;
  return rest.reduce<Formula>(
    (left, right) => operation(operator, left, right),
    first ?? whole(none),
  );
}

/** The same formula with each name replaced. */
export function substitute(formula: Formula, replace: (name: NameNode) => Formula): Formula {
  if (formula.kind === "name") return replace(formula);
  if (formula.kind === "number") return formula;
  return { ...formula, operands: formula.operands.map((operand) => substitute(operand, replace)) };
}

/** The quantities that a formula mentions, each once, in order of appearance. */
export function namesIn(formula: Formula): string[] {
  if (formula.kind === "name") return [formula.name];
  if (formula.kind === "number") return [];
  return [...new Set(formula.operands.flatMap(namesIn))];
}
