import { from, layers, place, summarise, type Block, type Network } from "@calc";
import { networkNamed, summaryOf } from "@networks";
import { describe, expect, test } from "vitest";
import { decoderLayer, encoderLayer, preNormLayer } from "../../src/networks/blocks/transformer.ts";

function named(name: string): Network {
  const network = networkNamed(name);
  if (!network) throw new Error(`${name} is missing.`);
  return network;
}

const totalsOf = (name: string) => summaryOf(named(name)).totals;

/** `_ops` in torchvision/models/*.py: multiply–adds in thousand millions. */
const listed = [
  ["googlenet", "1.498"],
  ["inception-v3", "5.713"],
  ["densenet-121", "2.834"],
  ["mobilenet-v2", "0.301"],
  ["squeezenet", "0.819"],
  ["efficientnet-b0", "0.386"],
  ["convnext-tiny", "4.456"],
  ["vit-b-16", "17.564"],
] as const;

test.each(listed)(
  "%s takes %s thousand million multiply–adds, as torchvision lists",
  (name, ops) => {
    expect((Number(totalsOf(name).macs) / 1e9).toFixed(3)).toBe(ops);
  },
);

/** Keras's applications count the statistics (keras.io/api/applications). */
const inKeras = [
  ["densenet-121", 8_062_504n],
  ["mobilenet-v1", 4_253_864n],
  ["mobilenet-v2", 3_538_984n],
  // Without what its Normalization layer holds for three colours: 2 × 3 + 1.
  ["efficientnet-b0", 5_330_571n - 7n],
  // There its batch norms have no scale; one in four of their numbers is one.
  ["inception-v3", 23_851_784n + 17_216n],
] as const;

test.each(inKeras)("%s holds %d numbers with its statistics, as in Keras", (name, total) => {
  const { params, statistics } = totalsOf(name);
  expect(params + statistics).toBe(total);
});

/** The sizes of the papers' tables, and of the comments in torchvision's sources. */
const maps = [
  ["googlenet", "inception3a_concatenate", [256, 28, 28]],
  ["googlenet", "inception4e_concatenate", [832, 14, 14]],
  ["googlenet", "inception5b_concatenate", [1024, 7, 7]],
  ["inception-v3", "inception5d_concatenate", [288, 35, 35]],
  ["inception-v3", "inception6e_concatenate", [768, 17, 17]],
  ["inception-v3", "inception7c_concatenate", [2048, 8, 8]],
  ["densenet-121", "block1_layer6_concatenate", [256, 56, 56]],
  ["densenet-121", "block4_layer16_concatenate", [1024, 7, 7]],
  ["mobilenet-v1", "separable8_pointwise_activation", [1024, 7, 7]],
  ["mobilenet-v2", "row7_block1_project_norm", [320, 7, 7]],
  // 224 without padding: (224 - 7) / 2 + 1 = 109, and 54, 27 and 13 by pooling that rounds up.
  ["squeezenet", "fire9_concatenate", [512, 13, 13]],
  ["efficientnet-b0", "stage8_block1_project_norm", [320, 7, 7]],
  ["convnext-tiny", "stage4_block3_add", [768, 7, 7]],
  ["vit-b-16", "classToken", [197, 768]],
  ["gpt2-small", "head", [1024, 50_257]],
] as const;

test.each(maps)("%s: %s is %j", (name, row, size) => {
  const { output } = summaryOf(named(name)).rows.find((each) => each.name === row) ?? {};
  expect(output).toEqual(size.map(BigInt));
});

test("with its head counted as a table of its own, GPT-2 small has 163,037,184 parameters", () => {
  const gpt2 = named("gpt2-small");
  const head = place(layers.dense, { units: 50_257, bias: 0 });
  const { totals } = summarise({ ...gpt2, nodes: { ...gpt2.nodes, head } });
  expect(totals.params).toBe(163_037_184n);
});

test("with a head for two classes, BERT-base has 109,483,778 parameters", () => {
  const bert = named("bert-base");
  const head = place(layers.dense, { units: 2 });
  const { totals } = summarise({ ...bert, nodes: { ...bert.nodes, head } });
  expect(totals.params).toBe(109_483_778n);
});

describe("PyTorch's transformer layers", () => {
  const sizes = { width: 64, heads: 4, hidden: 256 };
  const totals = (nodes: Network["nodes"]) =>
    summarise({ name: "layers", input: [10, sizes.width], nodes }).totals;

  test("an encoder layer holds 4d² + 4d, 2df + f + d and 4d: measured 49,984", () => {
    expect(totals({ layer: encoderLayer(sizes) })).toMatchObject({
      params: 49_984n,
      macs: 504_320n,
    });
    expect(totals({ layer: preNormLayer(sizes) })).toMatchObject({
      params: 49_984n,
      macs: 504_320n,
    });
  });

  test("a decoder layer holds a second attention and norm: 8d² + 8d, 2df + f + d and 6d", () => {
    const decoder: Block = from(["memory", "memory"], decoderLayer(sizes));
    const params = 8 * 64 ** 2 + 8 * 64 + (2 * 64 * 256 + 256 + 64) + 6 * 64;
    const { params: both } = totals({ memory: encoderLayer(sizes), decoder });
    expect(both - 49_984n).toBe(BigInt(params));
  });
});
