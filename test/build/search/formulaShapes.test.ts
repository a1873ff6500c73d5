import { layers } from "@calc";
import { expect, test } from "vitest";
import { shapesOf } from "@widgets/search/formulaShape.ts";
import { shapesOfQuantity } from "../../../src/build/search/formulaShapes.ts";

test.each([
  ["conv2d", "outSize", "(n + 2p - k)/s + 1"],
  ["conv2d", "outSize", "n - (k - 1)"],
  ["conv2d", "outSize", "(n + 2p - d(k - 1) - 1)/s + 1"],
  ["conv2d", "params", "k*k*i*o + o"],
  ["conv2d", "params", "(n*m*l + 1)*k"],
  ["conv2d", "macs", "H*W*k*k*i*o"],
  ["maxPool2d", "outSize", "(n - f)/s + 1"],
  ["lstm", "params", "4h(h + x + 1)"],
  // Keras's GRU has two biases a gate by default, PyTorch's always; papers have one.
  ["gru", "params", "3*(h*(h + x) + 2h)"],
  ["gru", "params", "3h(h + x + 1)"],
  // Heads share the features among them, and a text attends to itself: four square matrices.
  ["multiHeadAttention", "params", "4d^2 + 4d"],
] as const)("%s: %s may be written %s", (layer, quantity, written) => {
  const [shape] = shapesOf(written);
  expect(shapesOfQuantity(layers[layer], quantity)).toContain(shape);
});

test("a formula is not what it would be for another layer", () => {
  const [four] = shapesOf("4h(h + x + 1)");
  expect(shapesOfQuantity(layers.gru, "params")).not.toContain(four);
});
