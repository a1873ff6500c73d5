import { describe, expect, test } from "vitest";
import { conv2d, defineLayer, layers } from "../../../src/calc/index.ts";
import { formsOf } from "../../../src/components/reference/formulaForms.ts";

describe("there is a form for everything that changes how a formula looks", () => {
  test.each([
    ["sides that are alike or not", conv2d, "outSize", 2],
    ["groups or none, biases or none", conv2d, "params", 2 * 2],
    ["no choice at all", conv2d, "effectiveKernel", 1],
    ["one axis to six", layers.flatten, "outFeatures", 6],
    ["biases or none", layers.dense, "params", 2],
  ])("%s", (_, layer, quantity, count) => {
    const fits = formsOf(layer, quantity).map(({ fit }) => JSON.stringify(fit));
    expect(new Set(fits).size).toBe(count);
    expect(fits).toHaveLength(count);
  });
});

test("the second axis looks at its own padding", () => {
  expect(formsOf(conv2d, "outSize", 1).map(({ fit }) => fit)).toEqual([
    { "padding.1 alike": "true" },
    { "padding.1 alike": "false" },
  ]);
});

test("five axes have a form of five factors", () => {
  expect(formsOf(layers.flatten, "outFeatures")[4]).toEqual({
    assumed: { inShape: [1n, 1n, 1n, 1n, 1n] },
    fit: { "inShape parts": "5" },
  });
});

test("a formula that takes more forms than a page can carry stops the build", () => {
  const { declaration } = layers.flatten;
  const manifold = defineLayer("manifold", {
    ...declaration,
    hyperparameters: { groups: { default: 1, range: [1, 8] } },
    equations: { outFeatures: "product(inShape) / groups", macs: "0" },
  });
  // Six shapes, each with one group or several.
  expect(() => formsOf(manifold, "outFeatures")).toThrow(
    "manifold: the formula of outFeatures takes 12 forms",
  );
});
