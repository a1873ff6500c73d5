import { expect, test } from "vitest";
import { rowsOf } from "./published.ts";

/** LeCun et al. 1998, section II.B: what today's LeNet-5 and the paper's have, layer by layer. */
const layers = [
  ["conv1", 156, 156],
  ["pool1", 0, 12],
  ["conv2", 2_416, 1_516],
  ["pool2", 0, 32],
  ["conv3", 48_120, 48_120],
  ["dense1", 10_164, 10_164],
  ["dense2", 850, 0],
] as const;

test.each(layers)("%s has %d parameters", (name, params) => {
  const row = rowsOf("lenet-5").find((each) => each.name === name);
  expect(row?.counts.params).toBe(BigInt(params));
});

test("the paper's own come to its 60,000", () => {
  expect(layers.reduce((all, [, , params]) => all + params, 0)).toBe(60_000);
});

test("it multiplies and adds 416,520 times", () => {
  const kernelsTimesPlaces = [
    5 * 5 * 1 * 6 * (28 * 28), // conv1
    5 * 5 * 6 * 16 * (10 * 10), // conv2
    5 * 5 * 16 * 120, // conv3
    120 * 84, // dense1
    84 * 10, // dense2
  ].reduce((all, macs) => all + macs);
  expect(kernelsTimesPlaces).toBe(416_520);
  const macs = rowsOf("lenet-5").reduce((all, { counts }) => all + counts.macs, 0n);
  expect(macs).toBe(BigInt(kernelsTimesPlaces));
});
