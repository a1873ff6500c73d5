import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { spokenMathematics } from "../../../src/build/search/spokenMathematics.ts";
import { firstOf } from "../../../src/build/search/tree.ts";

function spoken(inside: string) {
  const math = firstOf(
    parseFragment(`<math>${inside}</math>`),
    ({ tagName }) => tagName === "math",
  );
  if (!math) throw new Error("There is no formula in it.");
  return spokenMathematics(math);
}

const outSize = '<msub class="q-size"><mi>n</mi><mtext>out</mtext></msub>';
const kernel = '<mi class="q-kernel">k</mi>';

test.each([
  ["a symbol is what it is called", kernel, "kernel size"],
  ["one with a subscript, too", outSize, "output size"],
  ["a sum", `${kernel}<mo>−</mo><mn>1</mn>`, "kernel size minus 1"],
  [
    "a sum in a fraction is divided as a whole",
    `<mfrac><mrow>${kernel}<mo>−</mo><mn>1</mn></mrow><mn>2</mn></mfrac>`,
    "kernel size minus 1, all divided by 2",
  ],
  [
    "a floor",
    "<mo>⌊</mo><mn>5.25</mn><mo>⌋</mo><mo>+</mo><mn>1</mn>",
    "5.25, rounded down, plus 1",
  ],
  ["a number before a symbol", `<mn>2</mn>${kernel}`, "2 times kernel size"],
  ["a symbol along an axis", '<msub class="q-kernel"><mi>k</mi><mi>h</mi></msub>', "kernel height"],
  ["a letter that may be several things", '<mi class="q-plain">a</mi>', "a"],
  ["a letter that is nothing of ours", "<mi>ж</mi>", "ж"],
])("%s", (_, inside, words) => {
  expect(spoken(inside).words).toBe(words);
});

test("its symbols are as one types them, each once", () => {
  expect(spoken(`${outSize}<mo>=</mo>${outSize}<mo>⋅</mo>${kernel}`).symbols).toEqual([
    "n_out",
    "k",
  ]);
});
