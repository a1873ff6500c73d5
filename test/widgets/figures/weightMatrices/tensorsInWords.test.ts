import { rectanglesOf } from "@widgets/figures/weightMatrices/rectangles.ts";
import { tensorsInWords } from "@widgets/figures/weightMatrices/tensorsInWords.ts";
import { weightFactors } from "@widgets/figures/weightMatrices/weightFactors.ts";
import { layers } from "@calc";
import { expect, test } from "vitest";
import { workedLayer } from "../workedLayer.ts";

/** The tensors of a convolution over three channels, in words. */
function words(choices: Parameters<typeof workedLayer>[1]) {
  const { tensors } = workedLayer("conv2d", choices, [3, 8, 8]);
  const ranks = Object.fromEntries(tensors.map(({ name, shape }) => [name, shape.length]));
  return tensorsInWords(rectanglesOf(tensors, weightFactors(layers.conv2d, ranks)));
}

test("a kernel is as many columns as filters, each of what a filter reads, and has a bias for each", () => {
  const [weight, bias] = words({ outChannels: 8, kernelSize: 3 });
  // 3 · 3 · 3 = 27, and 8 · 27 = 216.
  expect(weight?.text).toBe("“weight”, 8 × 3 × 3 × 3: 8 columns of 27 numbers are 216 weights.");
  expect(bias?.text).toBe("“bias”, 8: 8 biases, one for each column.");
  expect(weight?.lights.split(" ")).toEqual(
    expect.arrayContaining(["weights", "outChannels", "kernelSize", "inChannels"]),
  );
  expect(bias?.lights.split(" ")).toContain("biases");
});

test("one filter is one column, with one bias", () => {
  const [weight, bias] = words({ outChannels: 1, kernelSize: 1 });
  expect(weight?.text).toBe("“weight”, 1 × 3 × 1 × 1: 1 column of 3 numbers is 3 weights.");
  expect(bias?.text).toBe("“bias”, 1: 1 bias, for the only column.");
});

test("without biases there is the kernel alone", () => {
  expect(words({ outChannels: 8, kernelSize: 3, bias: 0 })).toHaveLength(1);
});
