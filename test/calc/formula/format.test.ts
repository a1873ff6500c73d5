import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber, numberToLatex } from "../../../src/calc/formula/format.ts";
import { rational } from "../../../src/calc/formula/rational.ts";

test.each([
  [62_378_344n, "62,378,344"],
  [999n, "999"],
  [-1000n, "−1,000"],
  [0n, "0"],
])("%s reads %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [21n, 4n, "5.25"],
  [16n, 3n, "5.33…"],
  [-1n, 3n, "−0.33…"],
  [1n, 16n, "0.0625"],
  [20_001n, 2n, "10,000.5"],
])("%s / %s reads %s", (numerator, denominator, text) => {
  expect(formatNumber(rational(numerator, denominator))).toBe(text);
});

test("any integer read back is the same, of any size", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), (value) => {
      const digits = formatNumber(value).replaceAll(",", "").replace("−", "-");
      expect(BigInt(digits)).toBe(value);
    }),
  );
});

test("no digit is lost above 2 to the 53rd", () => {
  expect(formatNumber(2n ** 53n + 1n)).toBe("9,007,199,254,740,993");
});

test("LaTeX reads the groups of a number as one number", () => {
  expect(numberToLatex(rational(62_378_344n))).toBe("62{,}378{,}344");
  expect(numberToLatex(rational(-1000n))).toBe("-1{,}000");
});

test("a number whose digits go on is a fraction in LaTeX", () => {
  expect(numberToLatex(rational(16n, 3n))).toBe("\\tfrac{16}{3}");
  expect(numberToLatex(rational(-16n, 3n))).toBe("-\\tfrac{16}{3}");
});
