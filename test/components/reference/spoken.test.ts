import { describe, expect, test } from "vitest";
import { conv2d, layers, symbolsOf } from "../../../src/calc/index.ts";
import { parse } from "../../../src/calc/formula/parse.ts";
import { spoken, spokenEquation } from "../../../src/components/reference/spoken.ts";

describe("a formula is said as a person reads it", () => {
  test.each([
    [
      "outSize",
      "The output size is the input size plus twice the padding minus the effective kernel, divided by the stride, rounded down, plus 1.",
    ],
    [
      "effectiveKernel",
      "The effective kernel is the dilation times (the kernel size minus 1), plus 1.",
    ],
    [
      "leftOver",
      "The left over is the remainder when the input size plus twice the padding minus the effective kernel is divided by the stride.",
    ],
    [
      "activations",
      "The activations are the output height times the output width times the output channels.",
    ],
  ])("%s", (quantity, sentence) => {
    expect(spokenEquation(conv2d, quantity)).toBe(sentence);
  });

  test("a whole shape, however many axes it has", () => {
    const sentence = "are the sizes of all axes multiplied.";
    expect(spokenEquation(layers.flatten, "outFeatures")).toBe(`The output features ${sentence}`);
    expect(spokenEquation(layers.dropout, "activations")).toBe(`The activations ${sentence}`);
  });
});

describe("what is said can be told from what is not meant", () => {
  test.each([
    ["stride * (padding mod groups)", "stride * padding mod groups"],
    ["1 + floor(stride / 2)", "floor((1 + stride) / 2)"],
    ["stride / (2 * groups)", "stride / 2 * groups"],
    ["(stride / 2) * groups", "stride / (2 * groups)"],
    ["max(stride, 2) + 1", "max(stride, 2 + 1)"],
    ["stride mod 2 + 1", "stride mod (2 + 1)"],
    ["(stride ^ 2) ^ 3", "stride ^ 2 ^ 3"],
  ])("%s is not %s", (one, other) => {
    expect(spoken(parse(one))).not.toBe(spoken(parse(other)));
    expect(symbolsOf(parse(one))).not.toBe(symbolsOf(parse(other)));
  });
});

test("a layer that has no such formula is named", () => {
  expect(() => spokenEquation(conv2d, "units")).toThrow('conv2d has no formula for "units"');
});
