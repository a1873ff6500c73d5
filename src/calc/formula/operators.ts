import {
  add,
  compare,
  divide,
  floor,
  multiply,
  negate,
  power,
  rational,
  type Rational,
} from "./rational.ts";

/** Every view of one operation: how tightly it binds, what it computes, how it looks in LaTeX. */
export interface Operator {
  /** Higher binds tighter. */
  readonly precedence: number;
  readonly evaluate: (...operands: Rational[]) => Rational;
  /** The same over whole numbers of 53 bits; NaN where the result is none, so that `evaluate` has to. */
  readonly quick: (a: number, b: number) => number;
  readonly typeset: (...operands: string[]) => string;
  /** Which operands need no parentheses: those of a function or a fraction, and an exponent. */
  readonly encloses?: "all" | "second";
  /** a + (b + c) needs no parentheses. */
  readonly associative?: true;
}

export const precedence = { comparison: 1, sum: 2, product: 3, power: 4, atom: 5 } as const;

/** An operation on two numbers. */
const two =
  (compute: (a: Rational, b: Rational) => Rational) =>
  (...[a, b]: Rational[]) =>
    compute(operand(a), operand(b));

/** A sum or a product of exact numbers is itself exact as long as it is in this range. */
const safe = (result: number) =>
  result <= Number.MAX_SAFE_INTEGER && result >= -Number.MAX_SAFE_INTEGER ? result : NaN;

/** What is left of `a` after the multiples of `b` below it, with the sign of `b`. */
const modulo = (a: number, b: number) => ((a % b) + b) % b;

function comparison(latex: string, holds: (order: number) => boolean): Operator {
  return {
    precedence: precedence.comparison,
    evaluate: two((a, b) => rational(holds(compare(a, b)) ? 1n : 0n)),
    quick: (a, b) => (Number.isNaN(a + b) ? NaN : holds(a - b) ? 1 : 0),
    typeset: (a, b) => `${a} ${latex} ${b}`,
  };
}

function enclosing(
  evaluate: (...operands: Rational[]) => Rational,
  quick: (a: number, b: number) => number,
  typeset: (...operands: string[]) => string,
): Operator {
  return { precedence: precedence.atom, evaluate, quick, typeset, encloses: "all" };
}

export const infix: Readonly<Record<string, Operator>> = {
  "<=": comparison("\\le", (order) => order <= 0),
  ">=": comparison("\\ge", (order) => order >= 0),
  "<": comparison("<", (order) => order < 0),
  ">": comparison(">", (order) => order > 0),
  "=": comparison("=", (order) => order === 0),
  "!=": comparison("\\ne", (order) => order !== 0),
  "+": {
    precedence: precedence.sum,
    evaluate: two(add),
    quick: (a, b) => safe(a + b),
    typeset: (a, b) => `${a} + ${b}`,
    associative: true,
  },
  "-": {
    precedence: precedence.sum,
    evaluate: two((a, b) => add(a, negate(b))),
    quick: (a, b) => safe(a - b),
    typeset: (a, b) => `${a} - ${b}`,
  },
  "*": {
    precedence: precedence.product,
    evaluate: two(multiply),
    quick: (a, b) => safe(a * b),
    typeset: (a, b) => `${a} \\cdot ${b}`,
    associative: true,
  },
  "/": {
    precedence: precedence.product,
    evaluate: two(divide),
    quick: (a, b) => (a % b === 0 ? a / b : NaN),
    typeset: (a, b) => `\\frac{${a}}{${b}}`,
    encloses: "all",
  },
  mod: {
    precedence: precedence.product,
    evaluate: two((a, b) => add(a, negate(multiply(b, floor(divide(a, b)))))),
    quick: modulo,
    typeset: (a, b) => `${a} \\bmod ${b}`,
  },
  "^": {
    precedence: precedence.power,
    evaluate: two(power),
    quick: (a, b) => (b >= 0 ? safe(a ** b) : NaN),
    typeset: (a, b) => `{${a}}^{${b}}`,
    encloses: "second",
  },
};

export const functions: Readonly<Record<string, Operator>> = {
  floor: enclosing(
    (a) => floor(operand(a)),
    (a) => a,
    (a) => `\\left\\lfloor ${a} \\right\\rfloor`,
  ),
  ceil: enclosing(
    (a) => negate(floor(negate(operand(a)))),
    (a) => a,
    (a) => `\\left\\lceil ${a} \\right\\rceil`,
  ),
  min: enclosing(
    (...all) => all.reduce((least, each) => (compare(each, least) < 0 ? each : least)),
    (a, b) => Math.min(a, b),
    (...all) => `\\min(${all.join(",\\, ")})`,
  ),
  max: enclosing(
    (...all) => all.reduce((most, each) => (compare(each, most) > 0 ? each : most)),
    (a, b) => Math.max(a, b),
    (...all) => `\\max(${all.join(",\\, ")})`,
  ),
};

/** The functions that take any number of operands; the others take one. */
export const variadic: readonly string[] = ["min", "max"];

/** Roundings of a fraction, done in whole numbers without ever writing the fraction. */
export const quickRoundings: Readonly<Record<string, (a: number, b: number) => number>> = {
  floor: (a, b) => (a - modulo(a, b)) / b,
  ceil: (a, b) => (a + modulo(-a, b)) / b,
};

/**
 * Operations over the parts of quantities, written out by `expand` before anything is computed:
 * `product` and `sum` over all parts, `both` over the two sides of an axis, `before` and `after`
 * for one side, `axes` for how many axes there are, `at` for the axis with a given number.
 */
export const aggregates: Readonly<Record<string, number>> = {
  product: 1,
  sum: 1,
  both: 1,
  before: 1,
  after: 1,
  axes: 1,
  at: 2,
};

/** The operator by its name. Throws for an aggregate that was not expanded. */
export function operatorNamed(name: string): Operator {
  const operator = infix[name] ?? functions[name];
  if (!operator) throw new Error(`"${name}" has to be expanded before it is used.`);
  return operator;
}

function operand(value: Rational | undefined): Rational {
  if (!value) throw new Error("An operand is missing.");
  return value;
}
