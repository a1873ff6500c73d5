import { layers, summarise, total, type Layer } from "@calc";
import { networkNamed } from "@networks";
import { describe, expect, test } from "vitest";

const alexNet = networkNamed("alexnet");
if (!alexNet) throw new Error("AlexNet is missing.");
const { rows, totals, issues } = summarise(alexNet);

/** “Number of Parameters and Tensor Sizes in AlexNet”, LearnOpenCV: the table, row by row. */
const table = [
  ["conv1", [55, 55, 96], 34_848, 96, 34_944],
  ["pool1", [27, 27, 96], 0, 0, 0],
  ["conv2", [27, 27, 256], 614_400, 256, 614_656],
  ["pool2", [13, 13, 256], 0, 0, 0],
  ["conv3", [13, 13, 384], 884_736, 384, 885_120],
  ["conv4", [13, 13, 384], 1_327_104, 384, 1_327_488],
  ["conv5", [13, 13, 256], 884_736, 256, 884_992],
  ["pool3", [6, 6, 256], 0, 0, 0],
  ["dense1", [4096], 37_748_736, 4_096, 37_752_832],
  ["dense2", [4096], 16_777_216, 4_096, 16_781_312],
  ["dense3", [1000], 4_096_000, 1_000, 4_097_000],
] as const;

const paramsOf = (layer: Layer) => total(rows.filter((row) => row.layer === layer)).params;

describe("AlexNet has the rows of the published table", () => {
  test.each(table)("%s: %j", (name, size, weights, biases, params) => {
    const row = rows.find((each) => each.name === name);
    const [channels, ...spatial] = row?.output ?? [];
    expect([...spatial, channels]).toEqual(size.map(BigInt));
    expect(row?.counts).toMatchObject({
      weights: BigInt(weights),
      biases: BigInt(biases),
      params: BigInt(params),
    });
  });
});

test("its convolutions hold 3,747,200 parameters, its dense layers 58,631,144", () => {
  expect(paramsOf(layers.conv2d)).toBe(3_747_200n);
  expect(paramsOf(layers.dense)).toBe(58_631_144n);
});

test("it holds 62,378,344 parameters in all", () => {
  expect(issues).toEqual([]);
  expect(totals.params).toBe(62_378_344n);
  expect(totals.weights + totals.biases).toBe(totals.params);
});

test("for one image it keeps 781,736 values", () => {
  const maps = [
    55 * 55 * 96, // conv1
    27 * 27 * 96, // pool1
    27 * 27 * 256, // conv2
    13 * 13 * 256, // pool2
    13 * 13 * 384, // conv3
    13 * 13 * 384, // conv4
    13 * 13 * 256, // conv5
    6 * 6 * 256, // pool3
  ];
  const kept = [...maps, 4096, 4096, 1000].reduce((all, values) => all + values);
  expect(kept).toBe(781_736);
  expect(totals.activations).toBe(BigInt(kept));
});
