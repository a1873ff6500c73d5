import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/calc/formula/parse.ts";
import { plainText } from "../../../src/calc/formula/plainText.ts";
import { simplify } from "../../../src/calc/formula/simplify.ts";
import { randomFormula, worth } from "./randomFormula.ts";

describe("parentheses stand where another reading would begin, and nowhere else", () => {
  test.each([
    ["a * (b mod c)", "a * (b mod c)"],
    ["(a * b) mod c", "a * b mod c"],
    ["a * (b / c)", "a * (b / c)"],
    ["a * (b * c)", "a * b * c"],
    ["a - (b - c)", "a - (b - c)"],
    ["a + (b - c)", "a + (b - c)"],
    ["(a + b) - c", "a + b - c"],
    ["(a ^ 2) ^ 3", "(a ^ 2) ^ 3"],
    ["a ^ (2 ^ 3)", "a ^ 2 ^ 3"],
    ["(a < b) < c", "(a < b) < c"],
    ["floor((a + b) / c) + 1", "floor((a + b) / c) + 1"],
    ["max(a + b, min(c, d))", "max(a + b, min(c, d))"],
  ])("%s is written %s", (text, written) => {
    expect(plainText(parse(text))).toBe(written);
  });
});

test("a formula written as text and read again is worth the same", () => {
  fc.assert(
    fc.property(randomFormula, (formula) => {
      expect(worth(parse(plainText(formula)))).toEqual(worth(formula));
    }),
    { numRuns: 500 },
  );
});

test("so are the negative numbers and fractions that a step of it comes to", () => {
  fc.assert(
    fc.property(randomFormula, (formula) => {
      fc.pre(worth(formula) !== undefined);
      const step = simplify(formula);
      expect(worth(parse(plainText(step)))).toEqual(worth(step));
    }),
    { numRuns: 500 },
  );
});
