import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { terminates } from "../../../src/calc/formula/format.ts";
import { parse } from "../../../src/calc/formula/parse.ts";
import { simplifications } from "../../../src/calc/formula/simplify.ts";
import { print, randomFormula, worth } from "./randomFormula.ts";

describe("a formula is worked out as a teacher writes it", () => {
  test.each([
    ["floor((27 + 2 * 2 - 5) / 2) + 1", ["floor(((27 + 4) - 5) / 2) + 1", "13 + 1", "14"]],
    ["11 * 11 * 3 * 96 + 96", ["34848 + 96", "34944"]],
    ["7", []],
  ])("%s", (text, steps) => {
    const printed = simplifications(parse(text)).map(print);
    const wanted = steps.map((step) => print(parse(step)));
    for (const step of wanted) expect(printed).toContain(step);
    expect(printed.at(-1)).toEqual(wanted.at(-1));
  });

  test.each([
    ["nothing added", "floor((227 + 2 * 0 - 11) / 4) + 1", "227 + 0"],
    ["once", "1 * (11 - 1) + 1", "1 * 10"],
    ["a stride of 1", "floor((27 + 4 - 5) / 1) + 1", "26 / 1"],
    ["a whole number rounded", "ceil(24 / 4) - 1", "ceil(6)"],
  ])("%s is no step", (_, text, trivial) => {
    const printed = simplifications(parse(text)).map(print);
    expect(printed.join()).not.toContain(trivial);
    expect(printed).toContain(String(worth(parse(text))?.numerator));
  });

  test("a fraction that no decimal shows is not written twice", () => {
    expect(simplifications(parse("floor((8 + 8) / 3) + 1")).map(print)).toEqual(
      ["floor(16 / 3) + 1", "5 + 1", "6"].map((step) => print(parse(step))),
    );
  });
});

test("the steps of any formula end in what it is worth", () => {
  fc.assert(
    fc.property(randomFormula, (formula) => {
      const value = worth(formula);
      fc.pre(value !== undefined);
      const last = simplifications(formula).at(-1) ?? formula;
      expect(worth(last)).toEqual(value);
      if (terminates(value)) expect(last.kind).toBe("number");
    }),
    { numRuns: 200 },
  );
});

test("every step of any formula is worth the same and none repeats the one before", () => {
  fc.assert(
    fc.property(randomFormula, (formula) => {
      const value = worth(formula);
      fc.pre(value !== undefined);
      const steps = simplifications(formula);
      for (const step of steps) expect(worth(step)).toEqual(value);
      const printed = [formula, ...steps].map((step) => JSON.stringify(step, text));
      expect(printed.filter((step, place) => step === printed[place + 1])).toEqual([]);
    }),
  );
});

const text = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
