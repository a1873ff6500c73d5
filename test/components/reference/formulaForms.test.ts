import { describe, expect, test } from "vitest";
import { conv2d, layers, type Layer } from "../../../src/calc/index.ts";
import { exampleOf } from "../../../src/components/reference/example.ts";
import { formsOf } from "../../../src/components/reference/formulaForms.ts";
import { workOut } from "../../../src/widgets/parts/typedLayer.ts";

function forms(layer: Layer, quantity: string, axis?: number) {
  const { typed } = exampleOf(layer);
  const { analysis } = workOut(layer, typed, typed);
  return formsOf(layer, quantity, analysis.ok ? analysis.values : {}, axis);
}

describe("there is a form for what changes how a formula looks, as many as a page carries", () => {
  test.each([
    ["sides that are alike or not", conv2d, "outSize", 2],
    ["groups or none, biases or none", conv2d, "params", 2 * 2],
    ["no choice at all", conv2d, "effectiveKernel", 1],
    ["one axis to six, or none", layers.flatten, "outFeatures", 7],
    ["biases or none", layers.dense, "params", 2],
    ["the state of the example where there are too many", layers.lstm, "params", 8],
  ])("%s", (_, layer, quantity, count) => {
    const fits = forms(layer, quantity).map(({ fit }) => JSON.stringify(fit));
    expect(new Set(fits).size).toBe(count);
    expect(fits).toHaveLength(count);
  });
});

test("the second axis looks at its own padding", () => {
  expect(forms(conv2d, "outSize", 1).map(({ fit }) => fit)).toEqual([
    { "padding.1 alike": "true" },
    { "padding.1 alike": "false" },
  ]);
});

test("the form of the example comes first", () => {
  expect(forms(layers.flatten, "outFeatures")[0]).toEqual({
    assumed: { inShape: [1n, 1n, 1n] },
    fit: { "inShape parts": "3" },
  });
});
