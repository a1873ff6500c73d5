import { analyse, layers, mistakesOf, place, type Choices } from "@calc";
import { describe, expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

function conv2d(choices: Choices, input: readonly number[]) {
  const analysis = analyse(place(layers.conv2d, { outChannels: 1, ...choices }), input);
  if (!analysis.ok) throw new Error(analysis.issues.map(({ message }) => message).join(" "));
  return analysis;
}

/** The figures of Dumoulin & Visin 2016, “A guide to convolution arithmetic”, arXiv:1603.07285. */
describe("its output has the size that the guide to convolution arithmetic shows", () => {
  test.each([
    ["2.1: no padding", 4, { kernelSize: 3 }, 2],
    ["2.2: arbitrary padding", 5, { kernelSize: 4, padding: 2 }, 6],
    ["2.3: half padding", 5, { kernelSize: 3, padding: 1 }, 5],
    ["2.4: full padding", 5, { kernelSize: 3, padding: 2 }, 7],
    ["2.5: strides", 5, { kernelSize: 3, stride: 2 }, 2],
    ["2.6: padding and strides", 5, { kernelSize: 3, stride: 2, padding: 1 }, 3],
    ["2.7: padding, strides and a rest", 6, { kernelSize: 3, stride: 2, padding: 1 }, 3],
    ["5.1: dilation", 7, { kernelSize: 3, dilation: 2 }, 3],
  ])("figure %s", (_, size, choices, out) => {
    expect(conv2d(choices, [1, size, size]).values["outSize"]).toEqual([BigInt(out), BigInt(out)]);
  });
});

describe("its parameters", () => {
  test.each([
    // LearnOpenCV, “Number of Parameters and Tensor Sizes in AlexNet”
    ["AlexNet, Conv-1", 3, { outChannels: 96, kernelSize: 11 }, 34_944],
    ["AlexNet, Conv-2", 96, { outChannels: 256, kernelSize: 5 }, 614_656],
    // Krizhevsky 2012, two towers: 48 input channels for each filter: 5 · 5 · 48 · 256 + 256
    ["AlexNet 2012, Conv-2", 96, { outChannels: 256, kernelSize: 5, groups: 2 }, 307_456],
    ["a 1 × 1 convolution", 64, { outChannels: 256, kernelSize: 1, bias: false }, 64 * 256],
    ["depthwise", 32, { outChannels: 32, kernelSize: 3, groups: 32 }, 3 * 3 * 32 + 32],
  ])("%s", (_, channels, choices, params) => {
    expect(conv2d(choices, [channels, 55, 55]).values["params"]).toBe(BigInt(params));
  });
});

test("its tensors are those that PyTorch prints", () => {
  const choices = { outChannels: 64, kernelSize: [3, 5], groups: 4 };
  expect(conv2d(choices, [8, 32, 32]).tensors).toEqual({
    weight: [64n, 2n, 3n, 5n],
    bias: [64n],
  });
  expect(conv2d({ ...choices, bias: false }, [8, 32, 32]).tensors).toEqual({
    weight: [64n, 2n, 3n, 5n],
  });
});

test("height and width have their own kernel, stride and padding", () => {
  const choices = { outChannels: 8, kernelSize: [1, 7], stride: [1, 2], padding: [0, 3] };
  // 224; (320 + 6 − 7) / 2 = 159.5, so 160 places
  expect(conv2d(choices, [3, 224, 320]).output).toEqual([8n, 224n, 160n]);
});

describe("the wrong numbers that people give are explained", () => {
  const { values } = conv2d({ outChannels: 96, kernelSize: 11, stride: 4 }, [3, 227, 227]);

  test.each([
    [34_848, "34,848 is the weights alone. Each filter also learns a bias: add 96."],
    [11 * 11 * 96 + 96, "That counts one input channel only. Each filter reads 3 of them"],
    [34_848 + 1, "That has one bias for the whole layer. Each filter has its own: 96 in all."],
    [11 * 3 * 96 + 96, "That is a kernel 11 high and only 1 wide. It reads 121 places."],
    [11 * 11 * 3 + 1, "That is one filter. There are 96 of them."],
    [2 * 34_848, "That gives every weight a bias of its own."],
    [55 * 55 * 96, "That is how many values come out"],
    [55 * 55 * 34_848, "That is how many products are computed"],
  ])("%i parameters", (wrong, because) => {
    const found = mistakesOf(layers.conv2d, "params", values).filter(
      ({ value }) => value === BigInt(wrong),
    );
    expect(found.map((each) => each.because).join()).toContain(because);
  });

  test("54 places is the number of strides", () => {
    expect(mistakesOf(layers.conv2d, "outSize", values)).toContainEqual({
      value: 54n,
      because: "That is how many strides fit. The place where the window begins is one more.",
    });
  });
});

describe("padding by a word", () => {
  test.each([
    ["valid", [0, 0], 8],
    // n = 10, k = 4, s = 1: 3 in all, the odd one behind, or in front
    ["same", [1, 2], 10],
    ["same_lower", [2, 1], 10],
    // Keras's causal: nothing is seen of what comes after
    ["causal", [3, 0], 10],
    // Lasagne's full: n + k − 1
    ["full", [3, 3], 13],
  ])("%s adds %j", (padding, sides, size) => {
    const { values, output } = workedOut(
      layers.conv1d,
      { outChannels: 1, kernelSize: padding === "valid" ? 3 : 4, padding },
      [1, 10],
    );
    expect(values["padding"]).toEqual([sides.map(BigInt)]);
    expect(output).toEqual([1, size]);
  });
});

test("a volume has three axes", () => {
  // torch.nn.Conv3d(32, 5, (7, 5, 5), padding="same", dilation=(1, 1, 3)) on 9 × 1 × 6
  const choices = { outChannels: 5, kernelSize: [7, 5, 5], padding: "same", dilation: [1, 1, 3] };
  expect(workedOut(layers.conv3d, choices, [32, 9, 1, 6])).toMatchObject({
    output: [5, 9, 1, 6],
    params: 28_005,
    macs: 1_512_000,
    tensors: { weight: [5, 32, 7, 5, 5], bias: [5] },
  });
});

test("groups that do not divide the channels are refused for that reason", () => {
  const choices = { outChannels: 3, kernelSize: 5, groups: 2 };
  expect(refusal(layers.conv2d, choices, [6, 10, 10])).toMatchObject({
    quantity: "groups",
    reason: "groups",
  });
});
