import { layers } from "@calc";
import { expect, test } from "vitest";
import { workedOut } from "./workedOut.ts";

const { conv2d, depthwiseConv1d, depthwiseConv2d, separableConv2d } = layers;

test("a depthwise convolution counts what one with as many groups as channels counts", () => {
  const choices = { kernelSize: 3, stride: 2, padding: 1 };
  const depthwise = workedOut(depthwiseConv2d, { ...choices, depthMultiplier: 2 }, [32, 56, 56]);
  const grouped = workedOut(conv2d, { ...choices, outChannels: 64, groups: 32 }, [32, 56, 56]);
  expect(depthwise.tensors).toEqual({ weight: [64, 1, 3, 3], bias: [64] });
  expect(depthwise.tensors).toEqual(grouped.tensors);
  expect([depthwise.output, depthwise.macs]).toEqual([grouped.output, grouped.macs]);
});

test("it works on sequences", () => {
  // Keras 3, DepthwiseConv1D(3, depth_multiplier=2) on (20, 4): 3 · 4 · 2 + 8
  expect(workedOut(depthwiseConv1d, { kernelSize: 3, depthMultiplier: 2 }, [4, 20])).toMatchObject({
    output: [8, 18],
    params: 32,
  });
});

test("a separable convolution has a kernel for each channel and one that mixes them", () => {
  // Keras 3, SeparableConv2D(16, 3, strides=2, padding="same") on (12, 224, 4)
  const choices = { outChannels: 16, kernelSize: 3, stride: 2, padding: "same" };
  expect(workedOut(separableConv2d, choices, [4, 12, 224])).toMatchObject({
    output: [16, 6, 112],
    // 3 · 3 · 4 + 4 · 16 + 16
    params: 116,
    // 6 · 112 · (3 · 3 · 4 + 4 · 16)
    macs: 67_200,
    tensors: { depthwise: [4, 1, 3, 3], pointwise: [16, 4, 1, 1], bias: [16] },
  });
});
