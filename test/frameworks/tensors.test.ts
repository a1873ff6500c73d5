import { analyse, exampleChoices, layers, place, type Choices, type LayerName } from "@calc";
import { tensorsIn, type Framework } from "@frameworks";
import { describe, expect, test } from "vitest";

type Shapes = readonly (readonly [name: string, shape: readonly number[], isTrained?: false])[];

const printed = (framework: Framework, name: LayerName, choices: Choices, inputs: number[][]) =>
  tensorsIn(framework, place(layers[name], choices), ...inputs);

// As measured: test/facts/layers-keras.jsonl, layers-torch.jsonl, layers-onnx.jsonl.
describe("tensors are printed as each framework prints them", () => {
  const cases: readonly [Framework, LayerName, Choices, number[][], Shapes][] = [
    [
      "keras",
      "separableConv2d",
      { outChannels: 16, kernelSize: 3, stride: 2, padding: "same" },
      [[4, 12, 224]],
      [
        ["depthwise_kernel", [3, 3, 4, 1]],
        ["pointwise_kernel", [1, 1, 4, 16]],
        ["bias", [16]],
      ],
    ],
    [
      "pytorch",
      "separableConv2d",
      { outChannels: 16, kernelSize: 3, depthMultiplier: 2 },
      [[4, 12, 224]],
      [
        ["depthwise.weight", [8, 1, 3, 3]],
        ["pointwise.weight", [16, 8, 1, 1]],
        ["pointwise.bias", [16]],
      ],
    ],
    [
      "keras",
      "gru",
      { units: 50, directions: 2, merge: "mul" },
      [[35, 2]],
      [
        ["forward_gru/gru_cell/kernel", [2, 150]],
        ["forward_gru/gru_cell/recurrent_kernel", [50, 150]],
        ["forward_gru/gru_cell/bias", [2, 150]],
        ["backward_gru/gru_cell/kernel", [2, 150]],
        ["backward_gru/gru_cell/recurrent_kernel", [50, 150]],
        ["backward_gru/gru_cell/bias", [2, 150]],
      ],
    ],
    [
      "pytorch",
      "lstm",
      { units: 4, layers: 2, projection: 1, biasVectors: 2, directions: 2 },
      [[7, 100]],
      ["_l0", "_l0_reverse", "_l1", "_l1_reverse"].flatMap((end): Shapes => [
        [`weight_ih${end}`, [16, end.startsWith("_l0") ? 100 : 2]],
        [`weight_hh${end}`, [16, 1]],
        [`bias_ih${end}`, [16]],
        [`bias_hh${end}`, [16]],
        [`weight_hr${end}`, [1, 4]],
      ]),
    ],
    [
      "onnx",
      "lstm",
      { units: 3, biasVectors: 2, directions: 2, peepholes: true },
      [[5, 4]],
      [
        ["w", [2, 12, 4]],
        ["r", [2, 12, 3]],
        ["b", [2, 24]],
        ["p", [2, 9]],
      ],
    ],
    [
      "keras",
      "batchNorm",
      { scale: false },
      [[48, 1, 20]],
      [
        ["beta", [48]],
        ["moving_mean", [48], false],
        ["moving_variance", [48], false],
      ],
    ],
    [
      "pytorch",
      "multiHeadAttention",
      { heads: 2, bias: false },
      [[5, 32]],
      [
        ["in_proj_weight", [96, 32]],
        ["out_proj.weight", [32, 32]],
      ],
    ],
    [
      "keras",
      "multiHeadAttention",
      { heads: 2, headSize: 16, valueSize: 8, bias: false },
      [
        [22, 8],
        [37, 8],
      ],
      [
        ["query/kernel", [8, 2, 16]],
        ["key/kernel", [8, 2, 16]],
        ["value/kernel", [8, 2, 8]],
        ["attention_output/kernel", [2, 8, 8]],
      ],
    ],
  ];
  test.each(cases)("%s, %s with %j on %j", (framework, name, choices, inputs, wanted) => {
    expect(printed(framework, name, choices, inputs)).toEqual(
      wanted.map(([tensor, shape, isTrained = true]) => ({
        name: tensor,
        shape: shape.map(BigInt),
        isTrained,
      })),
    );
  });
});

describe("whoever prints them, they have as many elements as ours", () => {
  const all = Object.values(layers).flatMap((layer) =>
    [{}, { bias: 0 }, { groups: 2, depthMultiplier: 3 }, { directions: 2, layers: 3 }, { scale: 0 }]
      .map((more): Choices => ({ ...exampleChoices(layer), ...more }))
      .map((choices) => Object.entries(choices).filter(([name]) => name in layer.hyperparameters))
      .map((choices) => ({ layer, choices: Object.fromEntries(choices) })),
  );
  // PyTorch and ONNX take two vectors of biases; ONNX always writes room for both.
  const asTheyDo = (framework: Framework, choices: Choices): Choices =>
    framework === "keras" || !("units" in choices) ? choices : { ...choices, biasVectors: 2 };
  test.each(["keras", "pytorch", "onnx"] as const)("%s", (framework) => {
    for (const { layer, choices } of all) {
      const { declaration, hyperparameters } = layer;
      const theirs = "biasVectors" in hyperparameters ? asTheyDo(framework, choices) : choices;
      const placed = place(layer, theirs);
      const analysis = analyse(placed, declaration.exampleInput);
      if (!analysis.ok) continue;
      const { params = 0n, statistics = 0n } = analysis.values;
      const elements = tensorsIn(framework, placed, declaration.exampleInput).map(
        ({ shape, isTrained }) => ({ size: shape.reduce((a, b) => a * b, 1n), isTrained }),
      );
      const sum = (trained: boolean) =>
        elements
          .filter(({ isTrained }) => isTrained === trained)
          .reduce((total, { size }) => total + size, 0n);
      expect([sum(true), sum(false)], `${layer.name} ${JSON.stringify(theirs)}`).toEqual([
        params,
        statistics,
      ]);
    }
  });
});
