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
  readonly typeset: (...operands: string[]) => string;
  /** Which operands need no parentheses: those of a function or a fraction, and an exponent. */
  readonly encloses?: "all" | "second";
  /** a + (b + c) needs no parentheses. */
  readonly associative?: true;
}

export const precedence = { comparison: 1, sum: 2, product: 3, power: 4, atom: 5 } as const;

const claim = (holds: boolean) => rational(holds ? 1n : 0n);

function comparison(latex: string, holds: (order: number) => boolean): Operator {
  return {
    precedence: precedence.comparison,
    evaluate: (a, b) => claim(holds(compare(operand(a), operand(b)))),
    typeset: (a, b) => `${a} ${latex} ${b}`,
  };
}

function enclosing(
  evaluate: (...operands: Rational[]) => Rational,
  typeset: (...operands: string[]) => string,
): Operator {
  return { precedence: precedence.atom, evaluate, typeset, encloses: "all" };
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
    evaluate: (a, b) => add(operand(a), operand(b)),
    typeset: (a, b) => `${a} + ${b}`,
    associative: true,
  },
  "-": {
    precedence: precedence.sum,
    evaluate: (a, b) => add(operand(a), negate(operand(b))),
    typeset: (a, b) => `${a} - ${b}`,
  },
  "*": {
    precedence: precedence.product,
    evaluate: (a, b) => multiply(operand(a), operand(b)),
    typeset: (a, b) => `${a} \\cdot ${b}`,
    associative: true,
  },
  "/": {
    precedence: precedence.product,
    evaluate: (a, b) => divide(operand(a), operand(b)),
    typeset: (a, b) => `\\frac{${a}}{${b}}`,
    encloses: "all",
  },
  mod: {
    precedence: precedence.product,
    evaluate: (a, b) => {
      const [dividend, divisor] = [operand(a), operand(b)];
      return add(dividend, negate(multiply(divisor, floor(divide(dividend, divisor)))));
    },
    typeset: (a, b) => `${a} \\bmod ${b}`,
  },
  "^": {
    precedence: precedence.power,
    evaluate: (a, b) => power(operand(a), operand(b)),
    typeset: (a, b) => `{${a}}^{${b}}`,
    encloses: "second",
  },
};

export const functions: Readonly<Record<string, Operator>> = {
  floor: enclosing(
    (a) => floor(operand(a)),
    (a) => `\\left\\lfloor ${a} \\right\\rfloor`,
  ),
  ceil: enclosing(
    (a) => negate(floor(negate(operand(a)))),
    (a) => `\\left\\lceil ${a} \\right\\rceil`,
  ),
  min: enclosing(
    (...all) => all.reduce((least, each) => (compare(each, least) < 0 ? each : least)),
    (...all) => `\\min(${all.join(",\\, ")})`,
  ),
  max: enclosing(
    (...all) => all.reduce((most, each) => (compare(each, most) > 0 ? each : most)),
    (...all) => `\\max(${all.join(",\\, ")})`,
  ),
};

/** The functions that take any number of operands; the others take one. */
export const variadic: readonly string[] = ["min", "max"];

/**
 * Operations over the parts of one quantity, written out by `expand` before anything is computed:
 * `product` over its axes, `both` over the two sides of an axis.
 */
export const aggregates: readonly string[] = ["product", "both"];

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
