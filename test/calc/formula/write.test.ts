import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/calc/formula/parse.ts";
import { plainText } from "../../../src/calc/formula/plainText.ts";
import { rational } from "../../../src/calc/formula/rational.ts";
import type { Formula } from "../../../src/calc/formula/tree.ts";
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

test("so is one of negative numbers and fractions", () => {
  fc.assert(
    fc.property(randomFormula.map(halved), (formula) => {
      expect(worth(parse(plainText(formula)))).toEqual(worth(formula));
    }),
    { numRuns: 500 },
  );
});

/** The formula with halves from −3 to 3 in place of its numbers from 0 to 12. */
function halved(formula: Formula): Formula {
  if (formula.kind === "name") return formula;
  return formula.kind === "number"
    ? { kind: "number", value: rational(formula.value.numerator - 6n, 2n) }
    : { ...formula, operands: formula.operands.map(halved) };
}
