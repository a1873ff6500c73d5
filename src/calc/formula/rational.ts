/** An exact fraction in lowest terms, its denominator positive; integers have denominator 1. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction in lowest terms. Throws on a zero denominator. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 1n) return { numerator, denominator };
  if (denominator === 0n) throw new RangeError("Division by zero.");
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const add = (a: Rational, b: Rational) =>
  rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
export const negate = (a: Rational) => rational(-a.numerator, a.denominator);
export const multiply = (a: Rational, b: Rational) =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);
export const divide = (a: Rational, b: Rational) =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** `base` to a whole power. Throws on a power that is not whole: a root is not exact. */
export function power(base: Rational, exponent: Rational): Rational {
  const times = toInteger(exponent);
  return times < 0n
    ? rational(base.denominator ** -times, base.numerator ** -times)
    : rational(base.numerator ** times, base.denominator ** times);
}

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest integer that is not above `a` (towards minus infinity, as in mathematics). */
export function floor(a: Rational): Rational {
  const quotient = a.numerator / a.denominator;
  const overshoots = a.numerator < 0n && quotient * a.denominator !== a.numerator;
  return rational(overshoots ? quotient - 1n : quotient);
}

export const isInteger = (a: Rational) => a.denominator === 1n;

/** The integer that `a` is. Throws if it is not one. */
export function toInteger(a: Rational): bigint {
  if (!isInteger(a)) throw new RangeError(`${a.numerator}/${a.denominator} is not an integer.`);
  return a.numerator;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
