import { layers, mistakesOf, type Choices, type Layer } from "@calc";
import { expect, test } from "vitest";
import { workedOut } from "./workedOut.ts";

const { conv2d, dense, embedding, lstm, maxPool2d } = layers;
const said = (
  layer: Layer,
  asks: string,
  choices: Choices,
  input: readonly number[],
  wrong: bigint,
) =>
  mistakesOf(layer, asks, workedOut(layer, choices, input).values)
    .filter(({ value }) => value === wrong)
    .map(({ because }) => because);

test.each([
  // ResNet-18’s projection from 128 to 256 channels: 128 · 256 weights, and 256 biases that it has not.
  [conv2d, "params", { outChannels: 256, kernelSize: 1 }, [128, 28, 28], 33_024n, "each filter"],
  // 3 · 3 · 64 · 64 + 64, and 7 · 7 · 32 · 48 + 48
  [conv2d, "weights", { outChannels: 64, kernelSize: 3 }, [64, 32, 32], 36_928n, "each filter"],
  [conv2d, "weights", { outChannels: 48, kernelSize: 7 }, [32, 32, 32], 75_312n, "each filter"],
  [dense, "params", { units: 40 }, [300], 12_040n, "each unit"],
  // 4 · 50 · (100 + 50 + 1)
  [lstm, "params", { units: 50 }, [20, 100], 30_200n, "each unit of a block"],
] as const)("a bias that is not there is known", (layer, asks, choices, input, wrong, each) => {
  expect(said(layer, asks, { ...choices, bias: false }, input, wrong)).toEqual([
    `That has a bias for ${each} in it. None is to be counted.`,
  ]);
});

test("parameters where work is asked for are known", () => {
  // 3 · 3 · 64 · 64 + 64, in 224 · 224 places
  const choices = { outChannels: 64, kernelSize: 3, padding: 1 };
  expect(said(conv2d, "macs", choices, [64, 224, 224], 36_928n)).toEqual([
    "That is how many parameters there are. Each weight of them works in 50,176 places.",
  ]);
});

test("a bias for each word is known", () => {
  // 5000 · 32 + 5000
  const choices = { vocabulary: 5000, outFeatures: 32 };
  expect(said(embedding, "params", choices, [120], 165_000n)).toEqual([
    "That adds a bias for each of the 5,000 tokens. A row is taken as it is.",
  ]);
});

test("halved channels of a pooling are known", () => {
  expect(said(maxPool2d, "inChannels", { kernelSize: 2 }, [64, 112, 112], 32n)).toEqual([
    "Each channel is pooled by itself: as many come out as go in.",
  ]);
});
