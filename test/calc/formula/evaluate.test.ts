import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/calc/formula/evaluate.ts";
import { parse } from "../../../src/calc/formula/parse.ts";
import { rational } from "../../../src/calc/formula/rational.ts";

const none = () => rational(0n);

describe("a formula has one exact value", () => {
  test.each([
    ["2 + 3 * 4", 14n, 1n],
    ["(227 - 11) / 4", 54n, 1n],
    ["16 / 3", 16n, 3n],
    ["floor(16 / 3)", 5n, 1n],
    ["ceil(16 / 3)", 6n, 1n],
    ["floor((0 - 1) / 2)", -1n, 1n],
    ["ceil((0 - 1) / 2)", 0n, 1n],
    ["(0 - 7) mod 3", 2n, 1n],
    ["2 ^ 3 ^ 2", 512n, 1n],
    ["min(3, 1, 2) + max(3, 1, 2)", 4n, 1n],
    ["3 <= 3", 1n, 1n],
    ["3 != 3", 0n, 1n],
    ["2 ^ 53 + 1", 9_007_199_254_740_993n, 1n],
    ["3 * (1 / 3) = 1", 1n, 1n],
  ])("%s", (text, numerator, denominator) => {
    expect(evaluate(parse(text), none)).toEqual({ numerator, denominator });
  });
});

test("a name has the value that it is given", () => {
  const valueOf = ({ name }: { name: string }) => rational(name === "inSize" ? 227n : 11n);
  expect(evaluate(parse("inSize - kernelSize"), valueOf)).toEqual(rational(216n));
});

test("a division by zero and a root are refused", () => {
  expect(() => evaluate(parse("1 / 0"), none)).toThrow("Division by zero");
  expect(() => evaluate(parse("1 mod 0"), none)).toThrow("Division by zero");
  expect(() => evaluate(parse("4 ^ (1 / 2)"), none)).toThrow("not an integer");
});

test("product(…) and both(…) are written out before anything is computed", () => {
  expect(() => evaluate(parse("product(kernelSize)"), none)).toThrow("expanded");
});
