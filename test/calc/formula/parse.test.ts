import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { infix } from "../../../src/calc/formula/operators.ts";
import { parse } from "../../../src/calc/formula/parse.ts";
import { print, randomFormula, worth } from "./randomFormula.ts";

describe("operators bind as in mathematics", () => {
  test.each([
    ["2 + 3 * 4", "(2 + (3 * 4))"],
    ["10 - 3 - 2", "((10 - 3) - 2)"],
    ["16 / 4 / 2", "((16 / 4) / 2)"],
    ["2 ^ 3 ^ 2", "(2 ^ (3 ^ 2))"],
    ["2 * 3 ^ 2", "(2 * (3 ^ 2))"],
    ["7 + 9 mod 4", "(7 + (9 mod 4))"],
    ["1 + 2 <= 3 * 4", "((1 + 2) <= (3 * 4))"],
    ["floor((inSize - 3) / stride) + 1", "(floor(((inSize - 3) / stride)) + 1)"],
    ["max(1, min(a, b), 3)", "max(1, min(a, b), 3)"],
  ])("%s is %s", (text, printed) => {
    expect(print(parse(text))).toBe(printed);
  });
});

describe("what is no formula is refused with its text and the place", () => {
  test.each([
    ["", "found the end"],
    ["2 +", "found the end"],
    ["2 3", '"3" at character 3'],
    ["-3", '"-" at character 1'],
    ["2 * -3", '"-" at character 5'],
    ["(2", 'Expected ")", found the end'],
    ["2)", '")" at character 2'],
    ["1.5", '"." at character 2'],
    ["round(2)", "one of floor, ceil, min, max, product, sum, both, before, after, axes, at"],
    ["toString(2)", "one of floor"],
    ["floor(1, 2)", 'Expected ")", found "," at character 8'],
    ["floor()", '")" at character 7'],
    ["0 < inSize < 5", '"<" at character 12'],
    ["a ≤ b", '"≤" at character 3'],
    ["(".repeat(100_000), "too long"],
  ])("%.40s", (text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(`"${text}"`);
  });
});

test("a formula printed and read again is worth the same", () => {
  fc.assert(
    fc.property(randomFormula, (formula) => {
      expect(worth(parse(print(formula)))).toEqual(worth(formula));
    }),
  );
});

test("any text is read, or refused with an error that shows it", () => {
  const pieces = fc.constantFrom(...Object.keys(infix), "(", ")", ",", "floor", "a", "2", " ");
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        parse(text);
      } catch (error) {
        return error instanceof Error && error.message.includes(`"${text}"`);
      }
      return true;
    }),
    { numRuns: 300 },
  );
});
