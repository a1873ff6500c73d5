import { from, layers, place, type Network } from "@calc";
import { toKerasNetwork, toPyTorchNetwork } from "@frameworks";
import { expect, test } from "vitest";

const {
  activation,
  add,
  concatenate,
  conv2d,
  dense,
  flatten,
  maxPool2d,
  permute,
  scale,
  separableConv2d,
} = layers;

const network = (input: readonly number[], nodes: Network["nodes"]) => ({
  ...{ name: "small", title: "A small one, for a test", input, nodes },
});
const both = (given: ReturnType<typeof network>) => ({
  keras: toKerasNetwork(given).split("\n"),
  pytorch: toPyTorchNetwork(given).split("\n"),
});

test("layers one behind the other are a Sequential", () => {
  const { keras, pytorch } = both(
    network([1, 28, 28], {
      conv: place(conv2d, { outChannels: 8, kernelSize: 3 }),
      flatten: place(flatten),
      dense: place(dense, { units: 10 }),
    }),
  );
  expect(keras).toEqual([
    "from keras import Input, Sequential, layers",
    "",
    "model = Sequential(",
    "    [",
    "        Input((28, 28, 1)),",
    "        layers.Conv2D(filters=8, kernel_size=3),",
    "        layers.Flatten(),",
    "        layers.Dense(units=10),",
    "    ]",
    ")",
    "",
  ]);
  // 8 · 26 · 26 = 5408.
  expect(pytorch).toEqual([
    "from torch import nn",
    "",
    "model = nn.Sequential(",
    "    nn.Conv2d(in_channels=1, out_channels=8, kernel_size=3),",
    "    nn.Flatten(),",
    "    nn.Linear(in_features=5408, out_features=10),",
    ")",
    "",
  ]);
});

test("a network that branches is functional in Keras and a module in PyTorch", () => {
  const { keras, pytorch } = both(
    network([10], {
      class: place(dense, { units: 10 }),
      train: place(activation),
      sum: from(["input", "train"], place(add)),
    }),
  );
  // A word of Python is no name, nor is a method of nn.Module.
  expect(keras.slice(2, -1)).toEqual([
    "inputs = Input((10,))",
    "class_2 = layers.Dense(units=10)(inputs)",
    "train_2 = layers.ReLU()(class_2)",
    "sum = layers.Add()([inputs, train_2])",
    "model = Model(inputs, sum)",
  ]);
  expect(pytorch).toContain("class ASmallOneForATest(nn.Module):");
  expect(pytorch.slice(-9, -4)).toEqual([
    "    def forward(self, inputs):",
    "        class_2 = self.class_2(inputs)",
    "        train_2 = self.train_2(class_2)",
    "        sum = inputs + train_2",
    "        return sum",
  ]);
});

test("Keras has channels last: what only turns ours is not written", () => {
  const { keras, pytorch } = both(
    network([4, 6, 6], {
      last: place(permute, { order: [2, 3, 1] }),
      dense: place(dense, { units: 4 }),
      first: place(permute, { order: [3, 1, 2] }),
      scale: place(scale),
      conv: place(conv2d, { outChannels: 2, kernelSize: 1 }),
    }),
  );
  expect(keras.join("\n")).not.toContain("Permute");
  expect(keras).toContain("        ScaleChannels(),");
  expect(pytorch).toContain("        last = inputs.permute(0, 2, 3, 1)");
  expect(pytorch).toContain("        self.scale = nn.Parameter(torch.ones(4, 1, 1))");
});

test.each([
  // ⌈(6 − 3)/2⌉ + 1 = 3 windows reach 1 behind, which is what “same” pads; with a padding of 1 before, ⌈5/2⌉ + 1 = 4 reach 2 behind.
  [
    { kernelSize: 3, stride: 2, ceilMode: 1 },
    6,
    'layers.MaxPooling2D(pool_size=3, strides=2, padding="same"),',
  ],
  [
    { kernelSize: 3, stride: 2, padding: 1, ceilMode: 1 },
    6,
    "layers.ZeroPadding2D(padding=((1, 2), (1, 2))),",
  ],
] as const)("ceil mode, which Keras does not have, is padding there: %o", (choices, size, line) => {
  const { keras } = both(network([1, size, size], { pool: place(maxPool2d, choices) }));
  expect(keras.map((each) => each.trim())).toContain(line);
  expect(keras.join("\n")).toMatch(/# Keras has no ceil mode/);
});

test("a separable convolution is two convolutions in PyTorch, the first for each channel", () => {
  const choices = { outChannels: 16, kernelSize: 3, padding: 1, depthMultiplier: 2, bias: 0 };
  const { keras, pytorch } = both(
    network([32, 28, 28], { separable: place(separableConv2d, choices) }),
  );
  expect(keras.join("\n")).toContain("layers.SeparableConv2D(");
  // 32 channels, two maps of each.
  expect(pytorch.slice(2, -1)).toEqual([
    "model = nn.Sequential(",
    "    # PyTorch writes a separable convolution as two: depthwise, then pointwise.",
    "    nn.Conv2d(in_channels=32, out_channels=64, kernel_size=3, padding=1, groups=32, bias=False),",
    "    nn.Conv2d(in_channels=64, out_channels=16, kernel_size=1, bias=False),",
    ")",
  ]);
});

test("in a network that branches its two steps are one layer of the module", () => {
  const separable = place(separableConv2d, { outChannels: 4, kernelSize: 3, padding: "same" });
  const { pytorch } = both(
    network([4, 9, 9], { separable, sum: from(["input", "separable"], place(add)) }),
  );
  expect(pytorch).toContain("        self.separable = nn.Sequential(");
  expect(pytorch).toContain("        separable = self.separable(inputs)");
});

test("where several tensors come in, PyTorch’s code says their shapes", () => {
  const several = {
    ...network([1, 28, 28], { flatten: from(["input"], place(flatten)) }),
    otherInputs: [[10]],
  };
  const given = {
    ...several,
    nodes: { ...several.nodes, both: from(["flatten", "input2"], place(concatenate)) },
  };
  const lines = toPyTorchNetwork(given).split("\n");
  const start = lines.indexOf("    def forward(self, inputs, inputs2):");
  expect(lines.slice(start + 1, start + 5)).toEqual([
    "        # inputs: (batch, 1, 28, 28)",
    "        # inputs2: (batch, 10)",
    "        flatten = self.flatten(inputs)",
    "        both = torch.cat((flatten, inputs2), dim=1)",
  ]);
  expect(
    toPyTorchNetwork(network([4], { sum: from(["input", "input"], place(add)) })),
  ).not.toContain("#");
});
