import { layers, type LayerName } from "@calc";
import { biasesOf, describeMatrices } from "@widgets/figures/weightMatrices/describeMatrices.ts";
import { placeAll } from "@widgets/figures/weightMatrices/placeAll.ts";
import { rectanglesOf } from "@widgets/figures/weightMatrices/rectangles.ts";
import { weightFactors } from "@widgets/figures/weightMatrices/weightFactors.ts";
import { expect, test } from "vitest";
import { workedLayer } from "../workedLayer.ts";

function rectangles(
  layer: LayerName,
  choices: Readonly<Record<string, number>>,
  input: readonly number[],
) {
  const { tensors } = workedLayer(layer, choices, input);
  const ranks = Object.fromEntries(tensors.map(({ name, shape }) => [name, shape.length]));
  return rectanglesOf(tensors, weightFactors(layers[layer], ranks));
}
const quantities = (factors: readonly (readonly { readonly quantity: string }[])[]) =>
  factors.flat().map(({ quantity }) => quantity);

test("kernels are k · k · C_in by C_out, and their biases belong to the columns", () => {
  const [kernels, ...others] = rectangles(
    "conv2d",
    { outChannels: 128, kernelSize: 3 },
    [64, 8, 8],
  );
  expect(others).toEqual([]);
  expect(kernels?.across.length).toBe(128);
  expect(kernels?.down.length).toBe(3 * 3 * 64);
  expect(quantities(kernels?.down.factors ?? []).slice(0, 3)).toEqual([
    "kernelSize",
    "kernelSize",
    "inChannels",
  ]);
  expect(kernels?.bias?.count).toBe(128n);
});

test("a dense layer is inputs by units", () => {
  const [matrix] = rectangles("dense", { units: 5 }, [4]);
  expect(matrix?.across).toMatchObject({ length: 5, sizes: [5n] });
  expect(matrix?.down).toMatchObject({ length: 4, sizes: [4n] });
});

test("a table of embeddings stands with its words below each other", () => {
  const [table] = rectangles("embedding", { vocabulary: 100, outFeatures: 8 }, [7]);
  expect([table?.down.length, table?.across.length]).toEqual([100, 8]);
});

test("an LSTM has two matrices, and its biases belong to one of them", () => {
  const both = rectangles("lstm", { units: 5 }, [7, 4]);
  expect(both.map(({ across, down }) => [across.length, down.length])).toEqual([
    [20, 4],
    [20, 5],
  ]);
  expect(both.map(({ bias }) => bias?.count)).toEqual([20n, undefined]);
});

test("areas are to scale: two tensors share one unit", () => {
  const both = rectangles("lstm", { units: 128 }, [5, 28]);
  const { placed } = placeAll(both, 860, "area");
  const [first, second] = placed;
  if (!first || !second) throw new Error("There are two.");
  // 512 × 28 against 512 × 128
  expect((second.width * second.height) / (first.width * first.height)).toBeCloseTo(128 / 28, 6);
});

test("nothing is drawn outside the width that there is", () => {
  for (const width of [240, 320, 860]) {
    for (const scale of ["area", "log"] as const) {
      const all = rectangles("multiHeadAttention", { heads: 12, headSize: 64 }, [7, 768]);
      for (const { x, width: wide } of placeAll(all, width, scale).placed) {
        expect(x).toBeGreaterThan(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
    }
  }
});

test("the biases' share is said exactly: 5 of 25", () => {
  const { tensors } = workedLayer("dense", { units: 5 }, [4]);
  expect(biasesOf(tensors)).toMatchObject({ all: 25n, weights: 20n, biases: 5n });
  expect(describeMatrices(tensors, "area", false)).toContain("20 weights and 5 biases make 25");
});

test("statistics are kept and not counted as learned", () => {
  const { tensors } = workedLayer("batchNorm", {}, [64, 8, 8]);
  expect(biasesOf(tensors).all).toBe(128n);
});
