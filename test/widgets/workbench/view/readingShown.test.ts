import { expect, test } from "vitest";
import { openReading } from "../../../../src/widgets/workbench/view/readingShown.ts";
import { workingShown } from "../../../../src/widgets/workbench/view/workingShown.ts";
import { networkOf, openExample } from "../exampleNamed.ts";
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
