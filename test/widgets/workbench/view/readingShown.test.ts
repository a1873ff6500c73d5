import { expect, test } from "vitest";
import { lookOf, looks } from "../../../../src/widgets/workbench/view/looks.ts";
import { openReading } from "../../../../src/widgets/workbench/view/readingShown.ts";
import { workingShown } from "../../../../src/widgets/workbench/view/workingShown.ts";
import { networkIn, networkOf, openExample } from "../exampleNamed.ts";
import { formulaText } from "../formulaText.ts";

test.each([
  // What Keras prints for it, github.com/zhixuhao/unet.
  ["u-net", "31,031,685"],
  // Krizhevsky, Sutskever and Hinton 2012 without groups.
  ["alexnet", "62,378,344"],
  // 10000·128, 4·256·(128 + 256 + 1), 4·64·(256 + 64 + 1) and 64 + 1.
  ["lstm", (1_280_000 + 394_240 + 82_176 + 65).toLocaleString("en")],
  // (25 + 1)·8, (9·8 + 1)·16, (9·16 + 1)·32, (9·32 + 1)·32 and (32 + 1)·10.
  ["fastai", (208 + 1168 + 4640 + 9248 + 330).toLocaleString("en")],
])("the example %s has %s parameters, counted from its code", (name, params) => {
  const [network] = openExample(name).shown.networks;
  expect(network?.totals[0]).toMatchObject({ text: params, asked: "params" });
});

test("a row stands as Keras and as torchinfo print it, with its line", () => {
  const rows = openExample("u-net").shown.networks[0]?.rows ?? [];
  const row = rows.find(({ name }) => name === "conv2d_10");
  expect(row).toMatchObject({
    line: 20,
    call: "Conv2D",
    kernel: "2",
    kerasOutput: "(None, 32, 32, 512)",
    torchOutput: "[1, 32, 32, 512]",
    // 2·2·1024·512 + 512.
    params: "2,097,664",
    sources: ["up_sampling2d"],
  });
});

test("what depends on something unsaid is marked, and asked for", () => {
  const { networks, complaints } = openExample("fastai").shown;
  const linear = networks[0]?.rows.find(({ name }) => name === "linear");
  const first = networks[0]?.rows.find(({ name }) => name === "conv1");
  expect(linear?.unsure).toEqual({ output: true, params: true });
  expect(first?.unsure).toEqual({ output: true, params: false });
  const asked = complaints.flatMap(({ asks }) => asks?.question ?? []);
  expect(asked).toEqual(["What size is the input?", "What is data.c?"]);
});

test("moving averages are held and not trained", () => {
  const text = [
    "from keras import Sequential, layers",
    "model = Sequential([layers.Input((8, 8, 3)), layers.Conv2D(4, 3), layers.BatchNormalization()])",
  ].join("\n");
  const [network] = openReading(text).shown.networks;
  // (27 + 1)·4 and 2·4 are trained, 2·4 are not.
  expect(network?.rows.at(-1)).toMatchObject({ params: "8", held: "16" });
  expect(network?.totals.map(({ text: each }) => each).slice(0, 3)).toEqual(["120", "8", "128"]);
});

const frozen = {
  keras: `from keras import Sequential, layers
model = Sequential([
    layers.Input((8, 8, 3)),
    layers.Conv2D(4, 3, name="edges", trainable=False),
    layers.BatchNormalization(name="norm"),
    layers.Flatten(),
    layers.Dense(2, name="head"),
])`,
  pytorch: `from torch import nn
model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(144, 2))
model[0].requires_grad_(False)
model[3].bias.requires_grad = False`,
};

test.each([
  // (27 + 1)·4 = 112 are frozen; 2·4 and 6·6·4·2 + 2 = 290 are trained; 2·4 are moving averages.
  ["keras", "298", "120", "edges (Conv2D), frozen", "head (Dense)"],
  // Of the last, 2 biases are frozen too; torchinfo leaves the averages out.
  ["pytorch", "296", "114", "conv (Conv2d), frozen", "linear (Linear), partly frozen"],
] as const)("what %s freezes is told from what it trains", (library, trained, fixed, one, last) => {
  const [network] = openReading(frozen[library], { input: [3, 8, 8] }).shown.networks;
  const totals = new Map(network?.totals.map(({ label, text }) => [label, text]));
  expect(totals.get("Parameters, trained or frozen")).toBe("410");
  expect(totals.get("Trainable params")).toBe(trained);
  expect(totals.get("Non-trainable params")).toBe(fixed);
  const look = looks.find(({ name }) => name === lookOf(library));
  const rows = network?.rows ?? [];
  expect(rows.slice(0, 1).map((row) => look?.first(row))).toEqual([one]);
  expect(rows.slice(-1).map((row) => look?.first(row))).toEqual([last]);
});

test("torchinfo has the count of a frozen layer in brackets", () => {
  const [network] = openReading(frozen.pytorch, { input: [3, 8, 8] }).shown.networks;
  const counts = looks
    .find(({ name }) => name === "torchinfo")
    ?.columns.find(({ head }) => head === "Param #");
  expect(network?.rows.map((row) => counts?.text(row))).toEqual(["(112)", "8", "--", "290"]);
});

test("every number of a row says why, with the steps to it", () => {
  const working = workingShown(networkOf("u-net"), "conv2d_10", "params");
  expect(working?.answer).toBe("2,097,664");
  expect(working?.derivations[0]?.map(formulaText)).toEqual([
    expect.stringContaining("P = "),
    "= 2 · 2 · 1,024 · 512 + 512",
    "= 2,097,152 + 512",
    "= 2,097,664",
  ]);
});

test("a layer of Keras holds what Keras prints, one of PyTorch what PyTorch prints", () => {
  const keras = "Sequential([Input((16, 8)), LSTM(5), Dense(3)])";
  // keras/src/layers/rnn/lstm.py: four gates of 5 units side by side, one bias for each.
  expect(workingShown(networkIn(keras), "lstm", "params")?.held).toEqual({
    tensors: [
      "lstm/lstm_cell/kernel (8, 20)",
      "lstm/lstm_cell/recurrent_kernel (5, 20)",
      "lstm/lstm_cell/bias (20)",
    ],
    by: "Keras",
  });
  expect(workingShown(networkIn(keras), "dense", "params")?.held.tensors).toEqual([
    "dense/kernel (5, 3)",
    "dense/bias (3)",
  ]);
  const pytorch = workingShown(networkIn("nn.LSTM(8, 5)"), "lstm", "params")?.held;
  expect(pytorch?.by).toBe("PyTorch");
  expect(pytorch?.tensors).toContain("lstm.weight_ih_l0 (20, 8)");
  expect(workingShown(networkIn(keras), "", "params")?.held.tensors).toEqual([]);
});

test("each number that a button asks about has a working", () => {
  const network = networkOf("alexnet");
  const rows = ["params", "macs", "shape", "activations", "forwardMemory", "receptiveField"];
  expect(rows.filter((asked) => !workingShown(network, "features_0", asked))).toEqual([]);
  const sums = openExample("alexnet").shown.networks[0]?.totals ?? [];
  expect(sums.filter(({ asked }) => asked !== "" && !workingShown(network, "", asked))).toEqual([]);
});

test("text without layers is nothing to fear", () => {
  expect(openReading("").shown.networks).toEqual([]);
  expect(openReading("print('hello')").shown.complaints).toHaveLength(1);
});

test("the input of PyTorch’s code has its channels first, as its layers have", () => {
  const text = [
    "from torch import nn",
    "model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.Flatten())",
    "summary(model, (1, 3, 32, 30))",
  ].join("\n");
  const [network] = openReading(text).shown.networks;
  expect(network).toMatchObject({ input: "32 × 30 × 3", frameworkInput: "3 × 32 × 30" });
  // (32 − 3) + 1 and (30 − 3) + 1.
  expect(network?.rows[0]?.torchOutput).toBe("[1, 8, 30, 28]");
});

test("a step that torchinfo does not print is said to be that", () => {
  const text = [
    "Layer (type:depth-idx)                   Output Shape              Param #",
    "Net                                      [1, 10]                   --",
    "├─Conv2d: 1-1                            [1, 10, 24, 24]           260",
    "├─Conv2d: 1-2                            [1, 20, 8, 8]             5,020",
    "├─Linear: 1-3                            [1, 10]                   12,810",
    "Total params: 18,090",
  ].join("\n");
  const rows = openReading(text).shown.networks[0]?.rows ?? [];
  // From 24 to 8 with a kernel of 5: something has made it 12.
  const between = rows.find(({ torchOutput }) => torchOutput === "[1, 10, 12, 12]");
  expect(between?.call).toBe("not in the table");
});
