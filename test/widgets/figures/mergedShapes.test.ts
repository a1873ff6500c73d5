import { expect, test } from "vitest";
import { layOut } from "@widgets/figures/mergedShapes/layOut.ts";
import { captionOf, mergedOf, ownerOf, tableOf } from "@widgets/figures/mergedShapes/sentences.ts";

const worked = (inputs: bigint[][], output: bigint[]) => ({
  values: {},
  readings: {},
  tensors: [],
  inputs,
  output,
});
const added = worked(
  [
    [64n, 56n, 56n],
    [64n, 56n, 56n],
  ],
  [64n, 56n, 56n],
);
const joined = worked(
  [
    [64n, 28n, 28n],
    [32n, 28n, 28n],
  ],
  [96n, 28n, 28n],
);

test("addition keeps the shape, concatenation adds up the channels", () => {
  expect(captionOf("add", added, 4)).toBe(
    "Addition keeps the shape: 56 × 56 × 64 and 56 × 56 × 64 give 56 × 56 × 64. Channel 5 of the output is the sum of channel 5 of each, value by value.",
  );
  expect(captionOf("concatenate", joined, 70)).toBe(
    "Concatenation lays the channels one behind the other: 64 + 32 = 96. Channel 71 of the output is channel 7 of the second input, as it was.",
  );
});

test("each channel of a concatenation has one owner", () => {
  expect([0, 63, 64, 95].map((channel) => ownerOf([64, 32], channel))).toEqual([
    { place: 0, within: 0 },
    { place: 0, within: 63 },
    { place: 1, within: 0 },
    { place: 1, within: 31 },
  ]);
});

test("the parts of a concatenation are as long as the inputs, at the same scale", () => {
  const picture = layOut(mergedOf("concatenate", joined), 800, 70);
  const depth = (top: string | undefined) => Number(/l([\d.]+)/.exec(top ?? "")?.[1]);
  const inputs = picture.inputs.map(({ parts }) => depth(parts[0]?.top));
  const parts = picture.output.parts.toReversed().map(({ top }) => depth(top));
  expect(parts).toEqual(inputs);
  expect((inputs[0] ?? 0) / (inputs[1] ?? 1)).toBeCloseTo(2, 1);
});

test("the chosen channel is shown where it comes from, and nowhere else", () => {
  const slices = (picture: ReturnType<typeof layOut>) =>
    picture.inputs.map(({ slice }) => slice !== undefined);
  expect(slices(layOut(mergedOf("concatenate", joined), 800, 70))).toEqual([false, true]);
  expect(slices(layOut(mergedOf("add", added), 800, 5))).toEqual([true, true]);
});

test("everything fits into a narrow page", () => {
  for (const kind of ["add", "concatenate"] as const) {
    const { output } = layOut(mergedOf(kind, joined), 280, 0);
    expect(output.x + output.width).toBeLessThanOrEqual(280);
  }
});

test("vectors have one place", () => {
  const vectors = mergedOf("concatenate", worked([[10n], [5n]], [15n]));
  expect(vectors.output).toEqual({ channels: 15, height: 1, width: 1 });
  expect(tableOf(joined).rows).toEqual([
    ["The first input", "28 × 28 × 64", "64"],
    ["The second input", "28 × 28 × 32", "32"],
    ["Output", "28 × 28 × 96", "96"],
  ]);
});
