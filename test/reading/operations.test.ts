import { readCode } from "@reading";
import fc from "fast-check";
import { expect, test } from "vitest";

/** The width of a layer that an expression decides. */
const widthOf = (expression: string) => {
  const text = `from keras.models import Sequential
from keras.layers import *
model = Sequential([Input((1,)), Dense(7 if ${expression} else 5)])`;
  return readCode(text).networks[0]?.nodes["dense"]?.output.at(-1);
};

/** Whether an expression without brackets holds, by Python’s order: first `not`, then `and`, then `or`. */
const holds = (python: string) =>
  python.split(" or ").some((part) => part.split(" and ").every(isTrue));

const isTrue = (operand: string) =>
  (operand.split("not ").length % 2 === 1) === operand.endsWith("True");

const operand = fc
  .tuple(fc.constantFrom("", "not ", "not not "), fc.constantFrom("True", "False"))
  .map((parts) => parts.join(""));
const expression = fc
  .array(fc.tuple(operand, fc.constantFrom("and", "or")), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().slice(0, -1).join(" "));

test("`not` is closer than `and`, and `and` than `or`", () => {
  fc.assert(
    fc.property(expression, (python) => {
      expect(widthOf(python)).toBe(holds(python) ? 7 : 5);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["not 1 == 2 and 2 in [2]", 7],
  ["not (True and False)", 7],
  ["2 not in [2] or 3 is not None", 7],
])("%s is %i", (python, width) => {
  expect(widthOf(python)).toBe(width);
});
