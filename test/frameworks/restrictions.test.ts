import { layers, place, type Choices, type LayerName } from "@calc";
import { restrictionsOf, type Framework } from "@frameworks";
import { describe, expect, test } from "vitest";

type Case = readonly [
  framework: Framework,
  layer: LayerName,
  choices: Choices,
  input: readonly number[],
];

const reasons = ([framework, layer, choices, input]: Case) =>
  restrictionsOf(framework, place(layers[layer], choices), [input]).map(({ reason }) => reason);

describe("a framework refuses what the arithmetic allows", () => {
  const conv = { outChannels: 8, kernelSize: 3 };
  // The sources stand beside the rules.
  const cases: readonly [...Case, reasons: readonly string[]][] = [
    ["pytorch", "conv2d", { ...conv, padding: "same", stride: 2 }, [3, 9, 9], ["same with stride"]],
    ["pytorch", "conv2d", { ...conv, padding: "same" }, [3, 9, 9], []],
    ["pytorch", "conv2d", { ...conv, padding: 1, stride: 2 }, [3, 9, 9], []],
    ["keras", "conv2d", { ...conv, padding: "same", stride: 2 }, [3, 9, 9], []],
    [
      "keras",
      "conv2d",
      { ...conv, stride: [2, 1], dilation: [1, 2] },
      [3, 9, 9],
      ["stride with dilation"],
    ],
    ["pytorch", "conv2d", { ...conv, stride: [2, 1], dilation: [1, 2] }, [3, 9, 9], []],
    // Keras 3.15 writes of the same rule for this layer, but lets it pass.
    ["keras", "separableConv2d", { ...conv, stride: 2, dilation: 2 }, [3, 9, 9], []],
    [
      "pytorch",
      "convTranspose1d",
      { ...conv, stride: 2, outputPadding: 2 },
      [3, 9],
      ["output padding"],
    ],
    ["pytorch", "convTranspose1d", { ...conv, dilation: 3, outputPadding: 2 }, [3, 9], []],
    [
      "onnx",
      "convTranspose1d",
      { ...conv, dilation: 3, outputPadding: 2 },
      [3, 9],
      ["output padding"],
    ],
    ["pytorch", "avgPool2d", { kernelSize: 3, padding: [2, 0] }, [3, 9, 9], ["pool padding"]],
    ["pytorch", "avgPool2d", { kernelSize: 3, padding: 1 }, [3, 9, 9], []],
    // Ceil mode lets a window reach beyond the padding: 3 over 1 gives 1.
    ["pytorch", "avgPool3d", { kernelSize: 3, ceilMode: true }, [4, 12, 1, 3], ["pool input"]],
    ["pytorch", "maxPool3d", { kernelSize: 3, ceilMode: true }, [4, 12, 1, 3], []],
    ["pytorch", "lpPool3d", { kernelSize: 3, ceilMode: true }, [4, 12, 1, 3], ["pool input"]],
    // (ceil(32 / 4) − 1) · 4 + 3 = 31, one short of the input.
    [
      "onnx",
      "maxPool1d",
      { kernelSize: 3, stride: 4, padding: "same" },
      [1, 32],
      ["negative padding"],
    ],
    ["onnx", "maxPool1d", { kernelSize: 3, stride: 4, padding: "same" }, [1, 27], []],
    ["onnx", "conv1d", { ...conv, stride: 4, padding: "same" }, [1, 32], []],
    ["onnx", "maxPool1d", { kernelSize: 2, padding: 2 }, [1, 9], ["pool padding"]],
  ];

  test.each(cases)("%s, %s with %j on %j: %j", (framework, layer, choices, input, expected) => {
    expect(reasons([framework, layer, choices, input])).toEqual(expected);
  });
});

test("what no arithmetic allows is not the framework’s own restriction", () => {
  const choices = { outChannels: 8, kernelSize: 30, padding: "same_lower", groups: 7, stride: 2 };
  expect(reasons(["pytorch", "conv2d", choices, [3, 9, 9]])).toEqual([]);
});

test("a rule of some versions says which", () => {
  const pool = place(layers.maxPool1d, { kernelSize: 3, padding: 2, dilation: 2, stride: 1 });
  expect(restrictionsOf("pytorch", pool, [[1, 9]])).toEqual([
    expect.objectContaining({ reason: "pool padding", versions: "up to 1.13" }),
  ]);
});
