import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  floor,
  isInteger,
  multiply,
  negate,
  power,
  rational,
  toInteger,
} from "../../../src/calc/formula/rational.ts";

const fraction = fc
  .tuple(fc.bigInt(), fc.bigInt({ min: 1n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));
const zero = rational(0n);
const one = rational(1n);

test("a fraction is in lowest terms and its denominator positive", () => {
  expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(rational(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n });
});

test("a zero denominator is refused", () => {
  expect(() => rational(1n, 0n)).toThrow(RangeError);
  expect(() => divide(one, zero)).toThrow("Division by zero");
});

test("addition and multiplication are commutative, associative and distributive", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(multiply(a, b)).toEqual(multiply(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
    }),
  );
});

test("subtraction undoes addition and division undoes multiplication", () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(add(add(a, b), negate(b))).toEqual(a);
      if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
    }),
  );
});

test("floor is the integer at most 1 below", () => {
  fc.assert(
    fc.property(fraction, (a) => {
      const below = floor(a);
      expect(isInteger(below)).toBe(true);
      expect(compare(below, a)).toBeLessThanOrEqual(0);
      expect(compare(a, add(below, one))).toBe(-1);
    }),
  );
});

test("floor goes towards minus infinity", () => {
  expect(floor(rational(-1n, 2n))).toEqual(rational(-1n));
});

test("a negative power is a fraction, and a root is refused", () => {
  expect(power(rational(2n, 3n), rational(-2n))).toEqual(rational(9n, 4n));
  expect(() => power(rational(4n), rational(1n, 2n))).toThrow("1/2 is not an integer");
});

test("only a whole fraction is an integer", () => {
  expect(toInteger(rational(8n, 4n))).toBe(2n);
  expect(() => toInteger(rational(16n, 3n))).toThrow("16/3 is not an integer");
});
