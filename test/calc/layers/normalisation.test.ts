import { layers, mistakesOf } from "@calc";
import { expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

const { batchNorm, channelNorm, groupNorm, instanceNorm, layerNorm, normalization, rmsNorm } =
  layers;

test("batch norm trains two numbers for each channel and keeps two more", () => {
  for (const input of [[64], [64, 56], [64, 56, 56]]) {
    expect(workedOut(batchNorm, {}, input)).toMatchObject({
      output: input,
      params: 128,
      statistics: 128,
      macs: 0,
      tensors: { weight: [64], bias: [64], running_mean: [64], running_var: [64] },
    });
  }
  // Keras's BatchNormalization(scale=False), as in its Inception v3
  expect(workedOut(batchNorm, { scale: false }, [64])).toMatchObject({ params: 64 });
});

test("who counts what batch norm keeps among what it learns is told so", () => {
  const { values } = workedOut(batchNorm, {}, [64, 8, 8]);
  const wrong = mistakesOf(batchNorm, "params", values).find(({ value }) => value === 256n);
  expect(wrong?.because).toMatch(/kept, as Keras’s total shows, but not trained/);
});

test("instance norm learns only if it is told to", () => {
  expect(workedOut(instanceNorm, {}, [8, 3]).params).toBe(0);
  expect(workedOut(instanceNorm, { scale: true, center: true }, [8, 3]).params).toBe(16);
});

test("group norm has two numbers for each channel, and groups that divide them", () => {
  expect(workedOut(groupNorm, { groups: 2 }, [6, 3, 2]).params).toBe(12);
  expect(refusal(groupNorm, { groups: 4 }, [6, 3, 2])).toMatchObject({
    quantity: "groups",
    reason: "norm groups",
  });
});

test("layer norm has two numbers for each value of the axes that it normalises", () => {
  expect(workedOut(layerNorm, {}, [197, 768]).params).toBe(1536);
  // torch.nn.LayerNorm([23, 10])
  expect(workedOut(layerNorm, { normalisedAxes: 2 }, [23, 10])).toMatchObject({
    params: 460,
    tensors: { weight: [23, 10], bias: [23, 10] },
  });
  expect(workedOut(rmsNorm, {}, [27, 21, 4]).tensors).toEqual({ weight: [4] });
});

test("ConvNeXt's norm is one over the channels of each place", () => {
  expect(workedOut(channelNorm, {}, [96, 56, 56])).toMatchObject({ params: 192 });
});

test("Keras's Normalization keeps 2 · 3 + 1 numbers for three channels", () => {
  // EfficientNetB0's total of 5,330,571 has 7 from it.
  expect(workedOut(normalization, {}, [3, 224, 224])).toMatchObject({ params: 0, statistics: 7 });
});
