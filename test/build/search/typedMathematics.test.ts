import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { firstOf } from "../../../src/build/search/tree.ts";
import { typedMathematics } from "../../../src/build/search/typedMathematics.ts";

test.each([
  ["<mi>k</mi><mo>−</mo><mn>1</mn>", ["k − 1"]],
  ["<mi>p</mi><mo>=</mo><mfrac><mi>k</mi><mn>2</mn></mfrac>", ["p", "((k) / (2))"]],
  ["<msub><mi>n</mi><mtext>out</mtext></msub><mo>⋅</mo><mn>2</mn><mi>k</mi>", ["n_out ⋅ 2k"]],
  ["<msup><mi>d</mi><mn>2</mn></msup>", ["(d)^(2)"]],
  [
    "<mn>1</mn><mo>+</mo><mo>⌈</mo><mi>n</mi><mo>/</mo><mi>s</mi><mo>⌉</mo>",
    ["1 + ⌈ n / s ⌉", "⌈ n / s ⌉"],
  ],
])("%s", (inside, sides) => {
  const math = firstOf(parseFragment(`<math>${inside}</math>`), (each) => each.tagName === "math");
  if (!math) throw new Error("There is no formula in it.");
  expect(typedMathematics(math)).toEqual(sides);
});
