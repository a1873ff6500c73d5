import { layers, place } from "@calc";
import { answerText, echoOf, mark, markedOf, readShape, type Verdict } from "@exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const of = (
  layer: keyof typeof layers,
  input: number[],
  choices: Record<string, number | string>,
) => markedOf({ layer: place(layers[layer], choices), inputs: [input], asks: "output" });

// (227 − 11) / 4 + 1 = 55
const firstLayer = of("conv2d", [3, 227, 227], { outChannels: 96, kernelSize: 11, stride: 4 });
// floor((224 + 3 + 3 − 7) / 2) + 1 = 112, floor((160 + 6 − 7) / 2) + 1 = 80
const oblong = of("conv2d", [3, 224, 160], {
  outChannels: 64,
  kernelSize: 7,
  stride: 2,
  padding: 3,
});
const sequence = of("lstm", [10, 64], { units: 32, returnSequences: 1 });
const row = of("dense", [9216], { units: 4096 });

const said = (verdict: Verdict) => {
  if (verdict.verdict === "wrong") return [verdict.where ?? "", ...verdict.because].join(" ");
  return "why" in verdict ? `${verdict.verdict}: ${verdict.why}` : verdict.verdict;
};

describe("a shape is right however people write it", () => {
  test.each([
    "55×55×96",
    "55x55x96",
    "55X55X96",
    "55 × 55 × 96",
    "55 * 55 * 96",
    "55, 55, 96",
    "55,55,96",
    "55; 55; 96",
    "55 55 96",
    "55 by 55 by 96",
    "(55, 55, 96)",
    "[55,55,96]",
    "( 55 , 55 , 96 , )",
    "torch.Size([96, 55, 55])",
    "(96, 55, 55)",
    "96×55×55",
    "５５×５５×９６",
    "  55×55×96\n",
  ])("%j", (typed) => {
    expect(mark(firstLayer, typed).verdict).toBe("right");
  });
});

test("channels first are read as such once they are marked, and not before", () => {
  expect(mark(firstLayer, "96, 55, 55")).toMatchObject({ echo: "96 × 55 × 55, channels first" });
  expect(mark(firstLayer, "55, 55, 96")).toMatchObject({ echo: "55 × 55 × 96" });
  expect(echoOf(firstLayer, "96, 55, 55")).toBe("96 × 55 × 55");
  expect(echoOf(firstLayer, "ninety")).toBe("");
});

test("height comes before width in either order", () => {
  expect(mark(oblong, "112×80×64").verdict).toBe("right");
  expect(mark(oblong, "64×112×80").verdict).toBe("right");
  expect(said(mark(oblong, "80×112×64"))).toMatch(
    /^The sizes are right, but not in this order: write height, width and channels\.$/,
  );
});

test("a sequence has no channels to turn", () => {
  expect(mark(sequence, "10×32").verdict).toBe("right");
  expect(said(mark(sequence, "32×10"))).toMatch(/not in this order: write time steps and features/);
});

test("a row is one size, whose commas group", () => {
  for (const typed of ["4096", "4,096", "(4096,)", "[4 096]", "4.096"]) {
    expect(mark(row, typed).verdict, typed).toBe("right");
  }
  expect(said(mark(row, "1×1×4096"))).toMatch(/single size\. You wrote three\./);
});

test("the batch is told to stay out, kindly", () => {
  for (const typed of [
    "None, 55, 55, 96",
    "(None, 54, 54, 96)",
    "N×96×55×55",
    "[-1, 96, 55, 55]",
  ]) {
    expect(said(mark(firstLayer, typed)), typed).toMatch(/^batch: “.*” stands for the batch/);
  }
  expect(said(mark(firstLayer, "32×55×55×96"))).toMatch(/^batch: The 32 in front would be/);
  expect(said(mark(firstLayer, "(1, 96, 55, 55)"))).toMatch(/^batch: The 1 in front would be/);
  expect(mark(firstLayer, "(32, 54, 54, 96)").verdict).toBe("wrong");
  expect(mark(row, "(None, 4096)").verdict).toBe("batch");
});

describe("a wrong shape is told where it is wrong", () => {
  test.each([
    ["55×96", /three axes: height, width and channels\. You wrote two\./],
    // 55 · 55 · 96
    ["290400", /You wrote one\. That is how many values come out in all/],
    ["40×40×96", /^You have the channels right, but not the height and the width\.$/],
    ["55×55×3", /^You have the height and the width right, but not the channels\.$/],
    ["3×55×55", /^You have the height and the width right, but not the channels\.$/],
    ["1×2×3", /^Neither the height nor the width nor the channels is right yet\.$/],
    // (227 − 11) / 4 = 54: the first place forgotten
    ["54×54×96", /^You have the channels right.* and the width\. \S/],
    ["96, 54, 54", /^You have the channels right.* and the width\. \S/],
  ])("%s", (typed, sentence) => {
    expect(said(mark(firstLayer, typed))).toMatch(sentence);
  });
});

test("a mistake that calc declares for one direction is known in the shape", () => {
  const both = of("lstm", [10, 64], { units: 32, returnSequences: 1, directions: 2 });
  expect(answerText(both)).toBe("10 × 64");
  expect(said(mark(both, "10×32"))).toBe(
    "You have the time steps right, but not the features. That is one direction. Both stand side by side.",
  );
});

describe("what is no shape says why, and is not wrong", () => {
  test.each([
    ["", "Nothing is written here yet."],
    ["()", "Nothing is written here yet."],
    ["55×", "“55×” is not a shape. Write one whole number for each axis, such as 28×28×6."],
    ["big", "“big” is not a shape. Write one whole number for each axis, such as 28×28×6."],
    [
      "55×(54+1)×96",
      "“55× 54+1 ×96” is still to be worked out. Write one number for each axis, such as 28×28×6.",
    ],
    ["55×0×96", "A size of 0 leaves nothing. Sizes begin at 1."],
    ["1".repeat(81), "That is longer than 80 characters. Write the sizes alone."],
  ])("%j", (typed, why) => {
    expect(mark(firstLayer, typed)).toEqual({ verdict: "unreadable", why });
  });
});

describe("a size that its box lacks is missed by the name of its axis", () => {
  test.each([
    [" × 55 × 96", "The height is missing."],
    ["55 ×  × 96", "The width is missing."],
    ["55 × 55 × ", "The channels are missing."],
    ["55×55×", "The channels are missing."],
    ["55 ×  × ", "The width and the channels are missing."],
    [" ×  × ", "Nothing is written here yet."],
    [
      "55 × 5,5 × 96",
      "For the width, “5,5” has a separator at an odd place. Separate groups of three digits, as in 1,000, or leave separators out.",
    ],
    [
      "55 × 55 × 9.6",
      "For the channels, “9.6” is not a whole number, and this asks for one. Look whether it is still to be rounded.",
    ],
  ])("%j", (typed, why) => {
    expect(mark(firstLayer, typed)).toEqual({ verdict: "unreadable", why });
    expect(echoOf(firstLayer, typed)).toBe("");
  });
});

test("a comma in a box only groups", () => {
  const two = of("lstm", [10, 1024], { units: 1124, returnSequences: 1 });
  expect(mark(two, "10 × 1,124").verdict).toBe("right");
  expect(said(mark(two, "1,124 × "))).toBe("unreadable: The features are missing.");
  expect(mark(firstLayer, "None × 1,024 × 7 × 7").verdict).toBe("batch");
});

test("commas group digits where the shape could not be meant otherwise", () => {
  expect(readShape("1,024 × 7 × 7", 3)).toMatchObject({ sizes: [1024n, 7n, 7n] });
  expect(readShape("1,024, 7, 7", 3)).toMatchObject({ sizes: [1024n, 7n, 7n] });
  expect(readShape("512,512", 2)).toMatchObject({ sizes: [512n, 512n] });
  expect(readShape("512,512", 1)).toMatchObject({ sizes: [512_512n] });
});

test("any shape reads back from any way of writing it", () => {
  const sizes = fc.array(fc.bigInt({ min: 1n, max: 10n ** 7n }), { minLength: 2, maxLength: 5 });
  const ways = fc.constantFrom("×", " x ", ", ", ",", "; ", " ");
  fc.assert(
    fc.property(sizes, ways, fc.constantFrom("()", "[]", "  "), (shape, way, [open, shut]) => {
      const typed = `${open ?? ""}${shape.join(way)}${shut ?? ""}`;
      expect(readShape(typed, shape.length)).toMatchObject({ kind: "shape", sizes: shape });
    }),
  );
});

test("no text is too strange to be answered", () => {
  const strange = fc.string({ unit: "grapheme", maxLength: 90 });
  const nearly = fc.string({
    unit: fc.constantFrom(..."0 1 9 , . ; × x ( ] - N None".split(" "), " "),
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.oneof(strange, nearly), (typed) => {
      expect(["right", "wrong", "batch", "unreadable"]).toContain(mark(firstLayer, typed).verdict);
    }),
  );
});
