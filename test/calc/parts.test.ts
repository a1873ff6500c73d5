import { analyse, defineLayer, derive, layers, place, readings } from "@calc";
import { expect, test } from "vitest";

const plain = (latex = "") => latex.replace(/\\htmlClass\{[^}]*\}/g, "");

function valuesOf(layer: Parameters<typeof place>[0], input: readonly number[]) {
  const analysis = analyse(place(layer), input);
  if (!analysis.ok) throw new Error(analysis.issues[0]?.message);
  return analysis.values;
}

test("a layer that takes any input has the axes that it is given", () => {
  // 256 · 6 and 2 · 3 · 4 · 5, where the example has three axes
  expect(readings(layers.flatten, valuesOf(layers.flatten, [256, 6]))).toMatchObject({
    outFeatures: "1,536",
  });
  const values = valuesOf(layers.flatten, [2, 3, 4, 5]);
  expect(plain(derive(layers.flatten, "outFeatures", values)?.numbers)).toBe(
    "{2} \\cdot {3} \\cdot {4} \\cdot {5}",
  );
});

test("a formula that rounds is read along the axes of its input, not of the example", () => {
  const halves = defineLayer("halves", {
    ...layers.flatten.declaration,
    equations: { outFeatures: "floor(product(inShape) / 2)", macs: "0" },
  });
  expect(readings(halves, valuesOf(halves, [5, 3]))).toMatchObject({
    "outFeatures before rounding": "7.5",
  });
});

test("a single axis needs no label to be told from others", () => {
  const symbols = (input: number[]) =>
    plain(derive(layers.flatten, "outFeatures", valuesOf(layers.flatten, input))?.symbols);
  expect(symbols([10])).toBe("{n}");
  expect(symbols([10, 2])).toBe("{n_{1}} \\cdot {n_{2}}");
});
