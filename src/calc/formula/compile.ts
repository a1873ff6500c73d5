import { quickRoundings, operatorNamed, type Operator } from "./operators.ts";
import { rational, toInteger, type Rational } from "./rational.ts";
import type { Formula, NameNode } from "./tree.ts";

/** What is known so far of a layer's numbers, each in its slot, and how to get at the others. */
export interface Machine<Number> {
  readonly slots: (Number | undefined)[];
  readonly formulas: readonly (Compute<Number> | undefined)[];
}

/** An expanded formula, ready to be computed. */
export type Compute<Number> = (machine: Machine<Number>) => Number;

/** Where the values of names are. */
export interface Slots {
  readonly of: (name: NameNode) => number;
  readonly axesOf: (name: string) => number | undefined;
}

/** A kind of numbers to compute with. */
export interface Domain<Number> {
  readonly of: (value: Rational) => Number;
  readonly toIndex: (value: Number) => number;
  readonly operation: (
    formula: Extract<Formula, { kind: "operation" }>,
    operands: readonly Compute<Number>[],
    compile: (formula: Formula) => Compute<Number>,
  ) => Compute<Number>;
}

/** A formula as a function of a machine: nothing is looked up by name while it runs. */
export function compile<Number>(
  formula: Formula,
  slots: Slots,
  domain: Domain<Number>,
): Compute<Number> {
  if (formula.kind === "number") {
    const value = domain.of(formula.value);
    return () => value;
  }
  if (formula.kind === "name") return reading(slots.of(formula));
  const further = (each: Formula) => compile(each, slots, domain);
  const [of, number] = formula.operands;
  if (formula.operator === "at" && of?.kind === "name" && number) {
    const { length: axes, [0]: first = 0 } = Array.from(
      { length: slots.axesOf(of.name) ?? 0 },
      (_, axis) => slots.of({ ...of, axis }),
    );
    const none = domain.of(rational(0n));
    const axisOf = further(number);
    return (machine) => {
      const axis = domain.toIndex(axisOf(machine)) - 1;
      return axis >= 0 && axis < axes ? valueIn(machine, first + axis) : none;
    };
  }
  return domain.operation(formula, formula.operands.map(further), further);
}

function reading<Number>(slot: number): Compute<Number> {
  return (machine) => machine.slots[slot] ?? valueIn(machine, slot);
}

/** The value of a slot, computed if it is not known yet. Throws where nothing gives it. */
export function valueIn<Number>(machine: Machine<Number>, slot: number): Number {
  const known = machine.slots[slot];
  if (known !== undefined) return known;
  const formula = machine.formulas[slot];
  if (!formula) throw new Error("Nothing gives this quantity.");
  return (machine.slots[slot] = formula(machine));
}

/** Fractions of integers of any size. */
export const exact: Domain<Rational> = {
  of: (value) => value,
  toIndex: (value) => Number(toInteger(value)),
  operation: ({ operator }, operands) => {
    const { evaluate } = operatorNamed(operator);
    return (machine) => evaluate(...operands.map((operand) => operand(machine)));
  },
};

/** Whole numbers of 53 bits; NaN, and so all that follows from it, where they do not suffice. */
export const quick: Domain<number> = {
  of: ({ numerator, denominator }) => (denominator === 1n ? toQuick(numerator) : NaN),
  toIndex: (value) => value,
  operation: ({ operator, operands: formulas }, operands, compile) => {
    const [inside] = formulas;
    const rounded = quickRoundings[operator];
    if (rounded && inside?.kind === "operation" && inside.operator === "/") {
      const [dividend, divisor] = inside.operands.map(compile);
      if (dividend && divisor) return (machine) => rounded(dividend(machine), divisor(machine));
    }
    return chain(operatorNamed(operator), operands);
  },
};

function chain({ quick }: Operator, operands: readonly Compute<number>[]): Compute<number> {
  const [first, second, ...others] = operands;
  if (!first) throw new Error("An operand is missing.");
  if (!second) return (machine) => quick(first(machine), NaN);
  const two: Compute<number> = (machine) => quick(first(machine), second(machine));
  return others.reduce<Compute<number>>(
    (left, right) => (machine) => quick(left(machine), right(machine)),
    two,
  );
}

/** The whole number of 53 bits that an integer is, else NaN. */
export function toQuick(value: bigint): number {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : NaN;
}
