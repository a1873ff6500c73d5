import { exampleChoices, layers, place, type Choices, type Layer, type LayerName } from "@calc";
import { toKeras, toPyTorch } from "@frameworks";
import { describe, expect, test } from "vitest";

const write = (name: LayerName, choices: Choices, input: readonly number[]) =>
  writeLayer(layers[name], choices, input);
const writeLayer = (layer: Layer, choices: Choices, input: readonly number[]) => {
  const placed = place(layer, { ...exampleChoices(layer), ...choices });
  return { keras: toKeras(placed, [input]), pytorch: toPyTorch(placed, [input]) };
};
const line = (code: string) =>
  code
    .replaceAll(/\(\n {4}/g, "(")
    .replaceAll(/,\n\)/g, ")")
    .replaceAll(/\n {4}/g, " ");

const image = [3, 224, 224];

// The signatures: keras.io/api/layers and docs.pytorch.org/docs/stable/nn.
describe("a layer is written as each framework writes it", () => {
  const cases: readonly [LayerName, Choices, readonly number[], keras: string, pytorch: string][] =
    [
      [
        "conv2d",
        { outChannels: 96, kernelSize: 11, stride: 4 },
        [3, 227, 227],
        "layers.Conv2D(filters=96, kernel_size=11, strides=4)",
        "nn.Conv2d(in_channels=3, out_channels=96, kernel_size=11, stride=4)",
      ],
      [
        "conv2d",
        {
          outChannels: 63,
          kernelSize: "1, 7",
          groups: 3,
          bias: false,
          dilation: 1,
          padding: "valid",
        },
        [3, 64, 64],
        "layers.Conv2D(filters=63, kernel_size=(1, 7), groups=3, use_bias=False)",
        "nn.Conv2d(in_channels=3, out_channels=63, kernel_size=(1, 7), groups=3, bias=False)",
      ],
      // ResNet’s first layer: “same” would pad 2 before and 3 after, so numbers need a layer before.
      [
        "conv2d",
        { outChannels: 64, kernelSize: 7, stride: 2, padding: 3 },
        image,
        "layers.ZeroPadding2D(padding=3),\nlayers.Conv2D(filters=64, kernel_size=7, strides=2),",
        "nn.Conv2d(in_channels=3, out_channels=64, kernel_size=7, stride=2, padding=3)",
      ],
      // At stride 1, “same” is d(k − 1) in all, whatever the input: 1 before and 1 after for k = 3.
      [
        "conv2d",
        { outChannels: 64, kernelSize: 3, padding: 1 },
        image,
        'layers.Conv2D(filters=64, kernel_size=3, padding="same")',
        "nn.Conv2d(in_channels=3, out_channels=64, kernel_size=3, padding=1)",
      ],
      [
        "conv2d",
        { outChannels: 8, kernelSize: 4, padding: "same" },
        image,
        'layers.Conv2D(filters=8, kernel_size=4, padding="same")',
        'nn.Conv2d(in_channels=3, out_channels=8, kernel_size=4, padding="same")',
      ],
      // 224 at stride 2 under k = 3: (112 − 1) · 2 + 3 − 224 = 1, and the odd one goes behind.
      [
        "conv2d",
        { outChannels: 32, kernelSize: 3, stride: 2, padding: "same" },
        image,
        'layers.Conv2D(filters=32, kernel_size=3, strides=2, padding="same")',
        "nn.ZeroPad2d((0, 1, 0, 1)),\nnn.Conv2d(in_channels=3, out_channels=32, kernel_size=3, stride=2),",
      ],
      // 225 at stride 2 under k = 3: (113 − 1) · 2 + 3 − 225 = 2, one on each side.
      [
        "conv2d",
        { outChannels: 32, kernelSize: 3, stride: 2, padding: "same" },
        [3, 225, 225],
        'layers.Conv2D(filters=32, kernel_size=3, strides=2, padding="same")',
        "nn.Conv2d(in_channels=3, out_channels=32, kernel_size=3, stride=2, padding=1)",
      ],
      // Keras wants ((top, bottom), (left, right)); PyTorch (left, right, top, bottom).
      [
        "conv2d",
        { outChannels: 8, kernelSize: 3, padding: "1, 2, 3, 4" },
        image,
        "layers.ZeroPadding2D(padding=((1, 2), (3, 4))),\nlayers.Conv2D(filters=8, kernel_size=3),",
        "nn.ZeroPad2d((3, 4, 1, 2)),\nnn.Conv2d(in_channels=3, out_channels=8, kernel_size=3),",
      ],
      [
        "maxPool2d",
        { kernelSize: 2 },
        image,
        "layers.MaxPooling2D(pool_size=2)",
        "nn.MaxPool2d(kernel_size=2)",
      ],
      [
        "maxPool2d",
        { kernelSize: 3, stride: 2 },
        image,
        "layers.MaxPooling2D(pool_size=3, strides=2)",
        "nn.MaxPool2d(kernel_size=3, stride=2)",
      ],
      [
        "maxPool2d",
        { kernelSize: 3, stride: 2, padding: "same" },
        [64, 112, 112],
        'layers.MaxPooling2D(pool_size=3, strides=2, padding="same")',
        'nn.ConstantPad2d((0, 1, 0, 1), float("-inf")),\nnn.MaxPool2d(kernel_size=3, stride=2),',
      ],
      // The mean over the real values alone, as in Keras.
      [
        "avgPool2d",
        { kernelSize: 3, stride: 1, padding: "same" },
        image,
        'layers.AveragePooling2D(pool_size=3, strides=1, padding="same")',
        "nn.AvgPool2d(kernel_size=3, stride=1, padding=1, count_include_pad=False)",
      ],
      // In numbers the zeros count, as in PyTorch; Keras’s “same” would leave them out of the mean.
      [
        "avgPool2d",
        { kernelSize: 3, stride: 1, padding: 1 },
        image,
        "layers.ZeroPadding2D(padding=1),\nlayers.AveragePooling2D(pool_size=3, strides=1),",
        "nn.AvgPool2d(kernel_size=3, stride=1, padding=1)",
      ],
      // PyTorch’s maximum does not see its padding, and neither does Keras’s with “same”.
      [
        "maxPool2d",
        { kernelSize: 3, stride: 1, padding: 1 },
        image,
        'layers.MaxPooling2D(pool_size=3, strides=1, padding="same")',
        "nn.MaxPool2d(kernel_size=3, stride=1, padding=1)",
      ],
      // What is chosen is left out where it is the default: a stride of 1, a pool’s own window.
      [
        "conv2d",
        { outChannels: 8, kernelSize: 3, stride: "1", padding: 1, groups: 2, bias: "True" },
        [4, 8, 8],
        'layers.Conv2D(filters=8, kernel_size=3, padding="same", groups=2)',
        "nn.Conv2d(in_channels=4, out_channels=8, kernel_size=3, padding=1, groups=2)",
      ],
      [
        "maxPool2d",
        { kernelSize: "2, 3", stride: [2, 3] },
        image,
        "layers.MaxPooling2D(pool_size=(2, 3))",
        "nn.MaxPool2d(kernel_size=(2, 3))",
      ],
      [
        "dense",
        { units: 4096 },
        [9216],
        "layers.Dense(units=4096)",
        "nn.Linear(in_features=9216, out_features=4096)",
      ],
      [
        "dense",
        { units: 10, bias: "0" },
        [84],
        "layers.Dense(units=10, use_bias=False)",
        "nn.Linear(in_features=84, out_features=10, bias=False)",
      ],
      ["flatten", {}, [256, 6, 6], "layers.Flatten()", "nn.Flatten()"],
      ["activation", {}, [96, 55, 55], "layers.ReLU()", "nn.ReLU()"],
      // Keras’s rate has no default; PyTorch’s p is 0.5.
      ["dropout", {}, [4096], "layers.Dropout(rate=0.5)", "nn.Dropout()"],
    ];
  test.each(cases)("%s %o on %o", (name, choices, input, keras, pytorch) => {
    const written = write(name, choices, input);
    expect(line(written.keras.code)).toBe(keras);
    expect(line(written.pytorch.code)).toBe(pytorch);
  });
});

test("a word means the same in any case", () => {
  const same = write("avgPool2d", { kernelSize: 3, stride: 1, padding: "same" }, image);
  for (const padding of [" Same", "SAME"]) {
    expect(write("avgPool2d", { kernelSize: 3, stride: 1, padding }, image)).toEqual(same);
  }
});

test("a long call has an argument on each line", () => {
  expect(
    write("conv2d", { outChannels: 96, kernelSize: 11, stride: 4 }, [3, 227, 227]).keras.code,
  ).toBe("layers.Conv2D(\n    filters=96,\n    kernel_size=11,\n    strides=4,\n)");
});

describe("what a framework refuses or does otherwise is said", () => {
  const cases: readonly [LayerName, Choices, readonly number[], "keras" | "pytorch", RegExp][] = [
    // keras/src/layers/convolutional/base_conv.py
    [
      "conv2d",
      { stride: 2, dilation: 2 },
      image,
      "keras",
      /refuses a stride together with a dilation/,
    ],
    // torch/nn/modules/conv.py
    [
      "conv2d",
      { kernelSize: 3, stride: 2, padding: "same" },
      image,
      "pytorch",
      /at stride 1 only.* 224 × 224/,
    ],
    // aten/src/ATen/native/Pool.h
    ["maxPool2d", { kernelSize: 3, padding: 2 }, image, "pytorch", /more than half the kernel/],
    // aten/src/ATen/native/cpu/MaxPoolKernel.cpp: the maximum of nothing is −∞
    [
      "maxPool2d",
      { kernelSize: 3, stride: 2, padding: 1 },
      image,
      "keras",
      /zeros here, PyTorch with −∞/,
    ],
    [
      "avgPool2d",
      { kernelSize: 3, stride: 2, padding: "same" },
      image,
      "pytorch",
      /zeros count in the mean/,
    ],
  ];
  test.each(cases)("%s %o on %o in %s", (name, choices, input, framework, note) => {
    expect(write(name, choices, input)[framework].notes.join(" ")).toMatch(note);
  });
});

test("an impossible layer has no code, but the reason", () => {
  const { keras, pytorch } = write("conv2d", { kernelSize: 300 }, image);
  for (const { code, notes } of [keras, pytorch]) {
    expect(code).toBe("");
    expect(notes.join(" ")).toMatch(/kernel reaches over 300/);
  }
});

describe("a recurrent layer is written as each framework has it", () => {
  const keras = (choices: Choices) => line(write("lstm", choices, [16, 4096]).keras.code);

  test("one layer", () => {
    expect(keras({ units: 256 })).toBe("layers.LSTM(units=256)");
  });

  // keras/src/layers/rnn/bidirectional.py: `merge_mode` is "concat" if nothing is said.
  test("two directions are a layer around it", () => {
    const both = { units: 256, directions: 2 };
    expect(keras(both)).toBe("layers.Bidirectional(layers.LSTM(units=256))");
    expect(keras({ ...both, merge: "sum" })).toBe(
      'layers.Bidirectional(layers.LSTM(units=256), merge_mode="sum")',
    );
  });

  test("a stack is several layers, and all but the last give every step", () => {
    const lines = keras({ units: 256, layers: 3 }).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.map((each) => each.includes("return_sequences=True"))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("PyTorch’s second bias is said", () => {
    const { notes } = write("lstm", { units: 256 }, [16, 4096]).pytorch;
    expect(notes.join(" ")).toContain("4,458,496 parameters");
  });
});

// keras/src/backend/common/backend_utils.py and torch/nn/modules/conv.py
describe("a transposed convolution is written as each framework takes its padding", () => {
  const cases: readonly [Choices, keras: string, pytorch: string][] = [
    [
      { kernelSize: 3, stride: 2, padding: "same", outputPadding: "auto" },
      'kernel_size=3, strides=2, padding="same")',
      "nn.ZeroPad2d((0, -1, 0, -1)),",
    ],
    [{ kernelSize: 3, stride: 2, padding: 1 }, 'padding="same", output_padding=0)', "padding=1)"],
    [
      { kernelSize: 3, stride: 2, padding: 1, outputPadding: 1 },
      'padding="same", output_padding=1)',
      "padding=1, output_padding=1)",
    ],
    [{ kernelSize: 2, stride: 2 }, "kernel_size=2, strides=2)", "kernel_size=2, stride=2)"],
    [{ kernelSize: 5, stride: 2, padding: 1 }, "layers.Cropping2D(cropping=1),", "padding=1)"],
  ];
  test.each(cases)("%j", (choices, keras, pytorch) => {
    const written = write("convTranspose2d", choices, [128, 28, 28]);
    expect(line(written.keras.code)).toContain(keras);
    expect(line(written.pytorch.code)).toContain(pytorch);
  });
});

test("what a framework has no layer for, and what one writes there, is said", () => {
  const { code, notes } = write("permute", { order: [2, 1] }, [768, 196]).pytorch;
  expect(code).toBe("");
  expect(notes.join(" ")).toContain("x.permute(0, 2, 1)");
});

test("a separable convolution with a stride and Keras’s “same” is padded before its first step", () => {
  const choices = { outChannels: 8, kernelSize: 3, stride: 2, dilation: 1, padding: "same" };
  const { code, notes } = write("separableConv2d", choices, [4, 10, 10]).pytorch;
  // ⌈10/2⌉ = 5 places reach (5 − 1)·2 + 3 = 11 columns: one of zeros behind.
  expect(line(code).split("\n")).toEqual([
    "nn.ZeroPad2d((0, 1, 0, 1)),",
    "nn.Conv2d(in_channels=4, out_channels=4, kernel_size=3, stride=2, groups=4, bias=False),",
    "nn.Conv2d(in_channels=4, out_channels=8, kernel_size=1),",
  ]);
  expect(notes.join(" ")).toContain("depthwise, then pointwise");
});

test("every layer is written in both, or not there", () => {
  for (const name of Object.keys(layers) as LayerName[]) {
    const { exampleInput, code } = layers[name].declaration;
    const written = write(name, {}, exampleInput);
    expect(written.keras.code !== "", name).toBe(code.keras !== undefined);
    const isInSteps = name.startsWith("separableConv");
    expect(written.pytorch.code !== "", name).toBe(isInSteps || code.pytorch !== undefined);
    for (const text of [written.keras.code, written.pytorch.code]) {
      expect(text, name).not.toMatch(/undefined|NaN|\{axes\}|Object/);
    }
  }
});
