import { layers, mistakesOf, type Choices } from "@calc";
import { describe, expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

const { multiHeadAttention } = layers;
const attention = (choices: Choices, ...[query = [], ...others]: number[][]) =>
  workedOut(multiHeadAttention, choices, query, ...others);

describe("its parameters are those that frameworks print", () => {
  test.each<[string, Choices, number[][], number]>([
    // Keras 3; the key_dim is the size of one head
    ["heads of 64", { heads: 8, headSize: 64 }, [[10, 512]], 1_050_624],
    [
      "an output of its own",
      { heads: 4, headSize: 16, outFeatures: 8 },
      [
        [11, 128],
        [28, 128],
      ],
      25_288,
    ],
    ["grouped queries", { heads: 4, keyValueHeads: 2, headSize: 8 }, [[9, 128]], 12_480],
    [
      "values of 8",
      { heads: 2, headSize: 16, valueSize: 8, bias: false },
      [
        [22, 8],
        [37, 8],
      ],
      768,
    ],
    // PyTorch: 4 · 16² + 4 · 16, and 2 · 16 more with add_bias_kv
    ["heads that share the width", { heads: 4 }, [[17, 16]], 1088],
    ["a learned key and value", { heads: 4, biasKeyValue: true }, [[17, 16]], 1120],
  ])("%s", (_, choices, inputs, params) => {
    expect(attention(choices, ...inputs).params).toBe(params);
  });
});

test("its products are those of its projections and both of its scores", () => {
  // MultiheadAttention(64, 4) on 10 steps: 4 · 10 · 64² + 2 · 10² · 64
  expect(attention({ heads: 4 }, [10, 64])).toMatchObject({
    output: [10, 64],
    others: { attentionWeights: [10, 10] },
    macs: 176_640,
  });
});

test("a learned key is attended to as well", () => {
  expect(attention({ heads: 4, biasKeyValue: true }, [5, 16]).others).toEqual({
    attentionWeights: [5, 6],
  });
});

test("the model’s width for the size of a head is explained", () => {
  const { values } = attention({ heads: 8, headSize: 64 }, [10, 512]);
  const wrong = mistakesOf(multiHeadAttention, "params", values);
  expect(wrong.find(({ value }) => value === 8_401_408n)?.because).toContain("compares 64 values");
});

test("heads that do not divide the width, or their keys, are refused", () => {
  expect(refusal(multiHeadAttention, { heads: 5 }, [10, 64])?.quantity).toBe("headSize");
  expect(refusal(multiHeadAttention, { heads: 8, keyValueHeads: 3 }, [10, 64])).toMatchObject({
    quantity: "keyValueHeads",
    reason: "groups",
  });
});
