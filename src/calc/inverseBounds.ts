import type { Domain } from "./formula/compile.ts";
import { operatorNamed } from "./formula/operators.ts";
import { compare, floor, isInteger, rational, type Rational } from "./formula/rational.ts";
import type { Formula } from "./formula/tree.ts";

/** Between which numbers a value lies while one choice runs over a range; or nothing is known of it. */
export type Bounds = readonly [least: Rational, most: Rational] | "unknown";

type Known = Exclude<Bounds, "unknown">;

const [zero, one] = [rational(0n), rational(1n)];
const either: Bounds = [zero, one];
/** Larger ones would take longer to write down than anybody waits. */
const mostPower = rational(64n);

/** Arithmetic with bounds: what comes out encloses all that may come out. */
export const enclosing: Domain<Bounds> = {
  of: (value) => [value, value],
  toIndex: (value) => {
    if (isPoint(value)) return Number(value[0].numerator);
    throw new Error("An axis has to be known by its number.");
  },
  operation: ({ operator, operands: formulas }, operands) => {
    const named = Object.hasOwn(rules, operator) ? rules[operator] : undefined;
    if (!named) return () => "unknown";
    const enclose = operator === "mod" && formulas.every(isWhole) ? wholeLeft : named;
    return (machine) => {
      const bounds = operands.map((operand) => operand(machine));
      const known = bounds.filter((each) => each !== "unknown");
      if (known.length === bounds.length) return enclose(...known);
      if (operator === "*" && known.some((each) => isPoint(each, zero))) return [zero, zero];
      return comparisons.includes(operator) ? either : "unknown";
    };
  },
};

/** Whether bounds leave one number only, or only that one. */
export function isPoint(bounds: Bounds, value?: Rational): bounds is Known {
  if (bounds === "unknown" || compare(...bounds) !== 0) return false;
  return value === undefined || compare(bounds[0], value) === 0;
}

const none: Known = [zero, zero];
const comparisons = ["<=", ">=", "<", ">", "=", "!="];

type Rule = (...operands: Known[]) => Bounds;

const given = (operator: string, ...operands: Rational[]) =>
  operatorNamed(operator).evaluate(...operands);

/** The larger each operand, the larger the result. */
const growing =
  (operator: string): Rule =>
  (...all) => [
    given(operator, ...all.map(([least]) => least)),
    given(operator, ...all.map(([, most]) => most)),
  ];

/** The larger the first and the smaller the second, the larger the result. */
const opposed =
  (operator: string): Rule =>
  ([a, b] = none, [c, d] = none) => [given(operator, a, d), given(operator, b, c)];

/** The extremes stand where both operands are at an end. */
const atCorners =
  (operator: string): Rule =>
  (a = none, b = none) => {
    const corners = a.flatMap((left) => b.map((right) => given(operator, left, right)));
    return [given("min", ...corners), given("max", ...corners)];
  };

/** The smaller the first and the larger the second, the sooner it holds. */
const lessThan =
  (operator: string): Rule =>
  ([a, b] = none, [c, d] = none) => [given(operator, b, c), given(operator, a, d)];

const equal: Rule = (a = none, b = none) => {
  if (compare(a[1], b[0]) < 0 || compare(b[1], a[0]) < 0) return none;
  return isPoint(a) && isPoint(b) ? [one, one] : either;
};

const divided: Rule = (a = none, b = none) =>
  compare(b[0], zero) <= 0 && compare(b[1], zero) >= 0 ? "unknown" : atCorners("/")(a, b);

/** From 1 on a power grows with its base and its exponent. */
const raised: Rule = (base = none, power = none) => {
  const isCount = (each: Rational) => isInteger(each) && compare(each, zero) >= 0;
  if (!power.every((each) => isCount(each) && compare(each, mostPower) <= 0)) return "unknown";
  const grows = compare(base[0], one) >= 0 || (compare(base[0], zero) >= 0 && isPoint(power));
  return grows ? growing("^")(base, power) : "unknown";
};

/** What is left of `a` stays `a` below the divisor, and grows with it between two multiples. */
const left: Rule = (a = none, b = none) => {
  if (compare(b[0], zero) <= 0) return "unknown";
  if (compare(a[0], zero) >= 0 && compare(a[1], b[0]) < 0) return a;
  const turns = a.map((each) => floor(given("/", each, b[0])).numerator);
  if (isPoint(b) && turns[0] === turns[1]) return growing("mod")(a, b);
  return [zero, compare(a[0], zero) >= 0 ? given("min", a[1], b[1]) : b[1]];
};

/** What whole numbers leave is one less than the divisor at most. */
const wholeLeft: Rule = (a = none, b = none) => {
  const bounds = left(a, b);
  if (bounds === "unknown") return bounds;
  return [bounds[0], given("min", bounds[1], given("-", b[1], one))];
};

/** Quantities are whole, and so is what is made of them without dividing. */
function isWhole(formula: Formula): boolean {
  if (formula.kind === "name") return true;
  if (formula.kind === "number") return isInteger(formula.value);
  return !["/", "^"].includes(formula.operator) && formula.operands.every(isWhole);
}

const rules: Readonly<Record<string, Rule>> = {
  "+": growing("+"),
  floor: growing("floor"),
  ceil: growing("ceil"),
  min: growing("min"),
  max: growing("max"),
  "-": opposed("-"),
  "*": atCorners("*"),
  "/": divided,
  "^": raised,
  mod: left,
  "<=": lessThan("<="),
  "<": lessThan("<"),
  ">=": opposed(">="),
  ">": opposed(">"),
  "=": equal,
  "!=": (a = none, b = none) => {
    const same = equal(a, b);
    return same === "unknown" ? either : opposed("-")([one, one], same);
  },
};
