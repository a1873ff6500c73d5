import { networkNamed, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";
import { rowsOf } from "./published.ts";

/** CS231n, Convolutional Networks, “VGGNet in detail”: memory and weights, row by row. */
const table = [
  ["block1_conv1", 224 * 224 * 64, 1_728],
  ["block1_conv2", 224 * 224 * 64, 36_864],
  ["block1_pool", 112 * 112 * 64, 0],
  ["block2_conv1", 112 * 112 * 128, 73_728],
  ["block2_conv2", 112 * 112 * 128, 147_456],
  ["block2_pool", 56 * 56 * 128, 0],
  ["block3_conv1", 56 * 56 * 256, 294_912],
  ["block3_conv2", 56 * 56 * 256, 589_824],
  ["block3_conv3", 56 * 56 * 256, 589_824],
  ["block3_pool", 28 * 28 * 256, 0],
  ["block4_conv1", 28 * 28 * 512, 1_179_648],
  ["block4_conv2", 28 * 28 * 512, 2_359_296],
  ["block4_conv3", 28 * 28 * 512, 2_359_296],
  ["block4_pool", 14 * 14 * 512, 0],
  ["block5_conv1", 14 * 14 * 512, 2_359_296],
  ["block5_conv2", 14 * 14 * 512, 2_359_296],
  ["block5_conv3", 14 * 14 * 512, 2_359_296],
  ["block5_pool", 7 * 7 * 512, 0],
  ["dense1", 4096, 102_760_448],
  ["dense2", 4096, 16_777_216],
  ["dense3", 1000, 4_096_000],
] as const;

describe("VGG-16 has the rows of the memory table of CS231n", () => {
  test.each(table)("%s keeps %d values and has %d weights", (name, memory, weights) => {
    const counts = rowsOf("vgg-16").find((row) => row.name === name)?.counts;
    expect(counts).toMatchObject({ activations: BigInt(memory), weights: BigInt(weights) });
  });
});

test("the rows add up to 15,237,608 values with the picture, not to the 24M of the table", () => {
  const network = networkNamed("vgg-16");
  if (!network) throw new Error("VGG-16 is missing.");
  const picture = 224 * 224 * 3;
  const rows = table.reduce((all, [, memory]) => all + memory, 0);
  expect(picture + rows).toBe(15_237_608);
  expect(summaryOf(network).totals.activations).toBe(BigInt(rows));
});

/** The total by stage, in the answer that gives 138,357,544. */
const stages = [
  ["block1_", 38_720],
  ["block2_", 221_440],
  ["block3_", 1_475_328],
  ["block4_", 5_899_776],
  ["block5_", 7_079_424],
  ["dense1", 102_764_544],
  ["dense2", 16_781_312],
  ["dense3", 4_097_000],
] as const;

test.each(stages)("%s holds %d parameters", (stage, params) => {
  const rows = rowsOf("vgg-16").filter((row) => row.name.startsWith(stage));
  expect(rows.reduce((all, { counts }) => all + counts.params, 0n)).toBe(BigInt(params));
});
