import { networkNamed, summaryOf } from "@networks";
import { productAt, productsOf, valuesOf } from "@calc";
import { describe, expect, test } from "vitest";
import { axesOf } from "../../../src/widgets/figures/descent/axes.ts";
import { drawProduct } from "../../../src/widgets/figures/descent/drawn.ts";
import { readFacts, writeFacts, type Facts } from "../../../src/widgets/figures/descent/facts.ts";
import { readIndex, readIndices } from "../../../src/widgets/figures/descent/indices.ts";
import { levelsOf } from "../../../src/widgets/figures/descent/levels.ts";
import { pixelOf } from "../../../src/widgets/figures/descent/pixel.ts";
import { meeting, multiplied } from "../../../src/widgets/figures/descent/sentences.ts";

function factsOf(name: string, node: string): Facts {
  const network = networkNamed(name);
  if (!network) throw new Error(name);
  const { rows, totals } = summaryOf(network);
  const row = rows.find((each) => each.name === node);
  if (!row) throw new Error(node);
  return {
    network: network.title,
    macs: totals.macs,
    name: node,
    layer: row.layer.name,
    values: valuesOf(row),
    readsPicture: row.sources[0] === "input",
  };
}
const products = (facts: Facts) => {
  const found = productsOf(facts.layer, facts.values);
  if (!found) throw new Error(facts.name);
  return found;
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("what a page carries of a layer comes to the same product", () => {
  const facts = factsOf("alexnet-two-towers", "conv2");
  const carried = readFacts(writeFacts(facts));
  expect(carried.macs).toBe(facts.macs);
  expect(products(carried)).toEqual(products(facts));
  const at = [
    [200, 0, 26],
    [3, 0, 4],
  ] as const;
  expect(productAt("conv2d", carried.values, ...at)).toEqual(
    productAt("conv2d", facts.values, ...at),
  );
});

describe("the way down", () => {
  test("of VGG-16’s second layer multiplies up to its count", () => {
    const facts = factsOf("vgg-16", "block1_conv2");
    const levels = levelsOf(facts, products(facts), [5, 10, 12]);
    // 3 · 3 · 64 = 576; 224 · 224 · 576 = 28,901,376; times 64 filters 1,849,688,064.
    expect(levels.map(({ name, products: count }) => [name, count])).toEqual([
      ["VGG-16", 15_470_264_320n],
      ["block1_conv2", 1_849_688_064n],
      ["filter 5", 28_901_376n],
      ["value [10, 12]", 576n],
      ["one product", 1n],
    ]);
    expect(levels.map(({ share }) => plain(share))).toEqual([
      "",
      "12.0% of it",
      "one of 64",
      "one of 224 × 224",
      "one of 3 × 3 × 64",
    ]);
  });
  test("of a dense layer has a unit, and no places", () => {
    const facts = factsOf("vgg-16", "dense3");
    const levels = levelsOf(facts, products(facts), [7]);
    // 1,000 units of 4,096 products.
    expect(levels.slice(1).map(({ name, products: count }) => [name, count])).toEqual([
      ["dense3", 4_096_000n],
      ["unit 7", 4096n],
      ["one product", 1n],
    ]);
  });
});

describe("in words", () => {
  const facts = factsOf("vgg-16", "block1_conv2");
  const said = (value: readonly number[], tap: readonly number[]) =>
    meeting(facts, productAt(facts.layer, facts.values, value, tap));
  test("a value meets a weight", () => {
    // A padding of 1: row 10 − 1 + 0, column 12 − 1 + 2.
    expect(said([5, 10, 12], [3, 0, 2])).toBe(
      "The value of input channel 3 at [9, 13] meets weight [5, 3, 0, 2].",
    );
  });
  test("padding is 0, and is counted", () => {
    expect(said([5, 0, 12], [3, 0, 2])).toContain("[3, −1, 13] lies outside the input");
  });
  test("a group reads channels of its own", () => {
    const grouped = factsOf("alexnet-two-towers", "conv2");
    const product = productAt("conv2d", grouped.values, [200, 5, 5], [3, 2, 2]);
    // The second group begins at channel 48.
    expect(meeting(grouped, product)).toContain(
      "The filter is of group 1, whose channel 3 is channel 51 of the input.",
    );
  });
  test("the products multiply up to the layer’s", () => {
    expect(plain(multiplied(facts, products(facts)))).toBe(
      "576 such products and one bias make this value, and there are 64 × 224 × 224 values: 64 × 224 × 224 × 64 × 3 × 3 = 1,849,688,064 multiply–accumulates.",
    );
  });
});

describe("an index", () => {
  test.each([
    ["0", { index: 0 }],
    [" 63 ", { index: 63 }],
    ["64", { issue: "Indices count from 0, so the last of 64 is 63." }],
    ["65", { issue: "There are 64: the last is 63." }],
    ["-1", { issue: "Indices count from 0. Only padding lies before it." }],
    ["", { issue: "A whole number, 0 to 63." }],
    ["1.5", { issue: "A whole number, 0 to 63." }],
  ])("“%s” of 64", (text, read) => {
    expect(readIndex(text, 64)).toEqual(read);
  });
  test.each([
    ["5.10.12", [5, 10, 12]],
    ["5.10", undefined],
    ["5.10.224", undefined],
    ["5.10.-1", undefined],
    ["5.10.1e2", undefined],
    ["", undefined],
  ])("an address’s “%s” of 64 × 224 × 224", (text, indices) => {
    expect(readIndices(text, [64, 224, 224])).toEqual(indices);
  });
});

test("axes are called by what they count", () => {
  const conv = axesOf("conv2d", { values: [64, 8, 6], taps: [3, 5, 5] });
  expect(conv.values.map(({ label }) => label)).toEqual(["filter", "row", "column"]);
  expect(conv.taps.map(({ label }) => label)).toEqual(["channel", "row", "column"]);
  const sequence = axesOf("dense", { values: [197, 8], taps: [768] });
  expect(sequence.values.map(({ label, size }) => [label, size])).toEqual([
    ["position", 197],
    ["unit", 8],
  ]);
});

test("a picture that is larger than 32 pixels shows each of them several times", () => {
  // 224 / 32 = 7: pixels 0 to 6 are one, and pixel 7 is the next.
  const level = (row: number, column: number) => pixelOf(0, row, column, [224, 224]);
  expect(level(6, 6)).toBe(level(0, 0));
  expect(level(100, 7 * 20)).toBe(pixelOf(0, 14, 20, [32, 32]));
  // One of 28 pixels shows its middle: 2 pixels go on each side.
  expect(pixelOf(0, 12, 8, [28, 28])).toBe(pixelOf(0, 14, 10, [32, 32]));
});

test("the drawing marks the taps that meet padding, and keeps the kernel’s cells 24 pixels wide", () => {
  const facts = factsOf("vgg-16", "block1_conv2");
  const product = productAt(facts.layer, facts.values, [0, 0, 5], [0, 0, 0]);
  const { kernel, input } = drawProduct(facts, [0, 0, 5], product);
  expect(kernel.onPadding).toEqual([
    [true, true, true],
    [false, false, false],
    [false, false, false],
  ]);
  // 120 pixels for 224 + 2 values; the window begins in the padding above.
  expect(input.scale).toBeCloseTo(120 / 226);
  expect(input.window).toMatch(/^M\d+\.\d+ 0h/);
  const first = factsOf("alexnet", "conv1");
  const at = productAt(first.layer, first.values, [0, 0, 0], [0, 0, 0]);
  expect(drawProduct(first, [0, 0, 0], at).kernel).toMatchObject({ rows: 11, cell: 24 });
});
