import { describe, expect, test } from "vitest";
import { channelsFirst, readFacts, rowsOf } from "./published.ts";

/** A layer of a learner's question or answer, put right (test/facts/README.md). */
interface SeedLayer {
  readonly layer: { readonly type: string };
  readonly input: readonly number[];
  readonly output: readonly number[];
  readonly weights: number;
  readonly biases: number;
  readonly params: number;
}

interface SeedNetwork {
  readonly id: string;
  readonly layout: string;
  readonly layers: readonly SeedLayer[];
  readonly convolutional?: readonly SeedLayer[];
  readonly total: { readonly weights: number; readonly biases: number; readonly params: number };
}

const ours: Readonly<Record<string, string>> = {
  "lasagne-mnist": "lasagne-mnist",
  "fastai-mnist": "fastai-mnist",
  "alexnet-single-tower": "alexnet",
  "unet-keras": "u-net",
  "fc-as-conv-234": "dense-on-234",
  "keras-mnist-25-50": "keras-mnist",
  vgg16: "vgg-16",
};

const { seeds } = JSON.parse(readFacts("seeds.json")) as {
  readonly seeds: readonly { readonly networks: readonly SeedNetwork[] }[];
};
const networks = seeds.flatMap((seed) => seed.networks);

const lines = (layers: readonly SeedLayer[], last = false) =>
  layers.map(({ input, output, weights, biases, params }) => ({
    input: channelsFirst(input, last),
    output: channelsFirst(output, last),
    ...{ weights, biases, params },
  }));

/** The rows that learn, and the poolings where the source lists them. */
const ownLines = (name: string, pools: boolean) =>
  rowsOf(name)
    .filter(({ layer, counts }) => counts.params > 0n || (pools && /pool/i.test(layer.name)))
    .map(({ input, output, counts }) => ({
      input: input.map(Number),
      output: output.map(Number),
      weights: Number(counts.weights),
      biases: Number(counts.biases),
      params: Number(counts.params),
    }));

describe("each layer that a source counts has its sizes, weights and biases", () => {
  test.each(networks)("$id", ({ id, layout, layers }) => {
    const pools = layers.some(({ layer }) => layer.type.endsWith("_pool"));
    expect(ownLines(ours[id] ?? id, pools)).toEqual(lines(layers, layout !== "channels_first"));
  });
});

test("the dense layers of dense-on-234 are convolutions in conv-on-234", () => {
  const { convolutional = [] } = networks.find(({ id }) => id === "fc-as-conv-234") ?? {};
  expect(convolutional).toHaveLength(3);
  expect(ownLines("conv-on-234", false).slice(-3)).toEqual(lines(convolutional));
});

describe("its sum is the source's", () => {
  test.each(networks)("$id", ({ id, total }) => {
    const all = ownLines(ours[id] ?? id, false);
    const sum = (counted: keyof typeof total) => all.reduce((sum, row) => sum + row[counted], 0);
    expect({
      weights: sum("weights"),
      biases: sum("biases"),
      params: sum("params"),
    }).toEqual(total);
  });
});
