import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCounts } from "../../../../src/widgets/workbench/check/checkCounts.ts";
import { networkIn, networkOf } from "../exampleNamed.ts";

describe("the U-Net whose hand count used 3 × 3 where the code says 2 × 2", () => {
  // The counts of the question: 9·i·o + o in each row, though four kernels are 2 × 2.
  const channels = [
    [1, 64],
    [64, 64],
    [64, 128],
    [128, 128],
    [128, 256],
    [256, 256],
    [256, 512],
    [512, 512],
    [512, 1024],
    [1024, 1024],
    [1024, 512],
    [1024, 512],
    [512, 512],
    [512, 256],
    [512, 256],
    [256, 256],
    [256, 128],
    [256, 128],
    [128, 128],
    [128, 64],
    [128, 64],
    [64, 64],
    [64, 2],
  ] as const;
  const lines = channels.map(([i, o], place) => `conv2d_${place + 1}, ${o}, 3, ${9 * i * o + o}`);
  const table = ["name, depth, kernel, params", ...lines, "conv2d_24, 1, 1, 3"].join("\n");

  test("is answered in one sentence", () => {
    expect(checkCounts(networkOf("u-net"), table).sentences).toEqual([
      "conv2d_11, conv2d_14, conv2d_17 and conv2d_20 used a 3 × 3 kernel; the code says 2 × 2 (lines 20, 23, 26 and 29).",
      "The other 20 agree with the code.",
    ]);
  });

  test("has those four rows marked, each beside its own", () => {
    const { rows } = checkCounts(networkOf("u-net"), table);
    const differing = rows.filter(({ verdict }) => verdict === "differs");
    expect(differing.map(({ name, own, code }) => [name, own, code])).toEqual([
      // 9·1024·512 + 512 and 4·1024·512 + 512, and so on.
      ["conv2d_10", "4,719,104", "2,097,664"],
      ["conv2d_13", "1,179,904", "524,544"],
      ["conv2d_16", "295,040", "131,200"],
      ["conv2d_19", "73,792", "32,832"],
    ]);
  });
});

test("known mistakes are named, the same one once", () => {
  const { sentences } = checkCounts(networkOf("fastai"), "200\n144\n288\n288\n320\ntotal 1240");
  expect(sentences).toHaveLength(4);
  expect(sentences[0]).toMatch(/^conv1: 200 is the weights alone/);
  expect(sentences[1]).toMatch(/one input channel only.*The same goes for conv3 and conv4/);
  expect(sentences.at(-1)).toContain("1,240; the code comes to 15,594");
});

test("a table that is right is said to be", () => {
  // The rows of the source: weights and biases of AlexNet, its input and output among them.
  const source = readFileSync("test/facts/seeds.json", "utf8");
  expect(source).toContain("62378344");
  const table = `Layer | Tensor Size | Parameters
Input Image | 227x227x3 | 0
Conv-1 | 55x55x96 | 34,944
MaxPool-1 | 27x27x96 | 0
Conv-2 | 27x27x256 | 614,656
Conv-3 | 13x13x384 | 885,120
Conv-4 | 13x13x384 | 1,327,488
Conv-5 | 13x13x256 | 884,992
FC-1 | 4096×1 | 37,752,832
FC-2 | 4096×1 | 16,781,312
FC-3 | 1000×1 | 4,097,000
Total | | 62,378,344`;
  expect(checkCounts(networkOf("alexnet"), table).sentences).toEqual([
    "9 counts agree with the code.",
    "The total, 62,378,344, agrees.",
  ]);
});

test("what nothing explains is told as it is, and a wrong sum too", () => {
  const network = networkIn("from torch import nn\nmodel = nn.Sequential(nn.Linear(10, 5))");
  // 10·5 + 5 = 55.
  expect(checkCounts(network, "fc 12345\ntotal 99").sentences).toEqual([
    "fc is 12,345 here; the code comes to 55 (line 2).",
    "The total is 99; the code comes to 55, so it is 44 more.",
    "The counts add up to 12,345, not to 99.",
  ]);
});

test("another number of units or of inputs is found", () => {
  const network = networkIn("from torch import nn\nmodel = nn.Sequential(nn.Linear(10, 5))");
  // 10·10 + 10 would be twice the units.
  expect(checkCounts(network, "fc 110").sentences[0]).toMatch(
    /^fc counted with 10 .*; the code says 5 /,
  );
});

test("nothing pasted is nothing said; words without a count are told so", () => {
  const network = networkOf("lstm");
  expect(checkCounts(network, " ")).toEqual({ sentences: [], rows: [] });
  expect(checkCounts(network, "no idea").sentences).toHaveLength(1);
});

describe("rows that have names", () => {
  // 4·8 + 8, 8·8 + 8 and 8·2 + 2.
  const network = networkIn(`from keras import Sequential, layers
model = Sequential([
    layers.Input((4,)),
    layers.Dense(8, name="wide"),
    layers.Dense(8, name="deep"),
    layers.Dense(2, name="out"),
])`);

  test("go together by name, whatever their order", () => {
    const { rows } = checkCounts(network, "deep (Dense)\t72\nwide (Dense)\t41\nout (Dense)\t18");
    expect(rows.map(({ name, own, verdict }) => [name, own, verdict])).toEqual([
      ["wide", "41", "differs"],
      ["deep", "72", "same"],
      ["out", "18", "same"],
    ]);
  });

  test("leave the others to their order", () => {
    const { rows } = checkCounts(network, "Dense (deep)\t72\nthe last\t19");
    expect(rows.map(({ name, own, verdict }) => [name, own, verdict])).toEqual([
      ["wide", undefined, "alone"],
      ["deep", "72", "same"],
      ["out", "19", "differs"],
    ]);
  });

  test("that Keras counted on from an earlier model go by order", () => {
    const counted = networkIn(`from keras import Sequential, layers
model = Sequential([layers.Input((4,)), layers.Dense(8), layers.Dense(8), layers.Dense(2)])`);
    const table = "dense_1 (Dense)\t40\ndense_2 (Dense)\t72\ndense_3 (Dense)\t18";
    expect(checkCounts(counted, table).sentences).toEqual(["3 counts agree with the code."]);
  });
});

describe("the sums below a table", () => {
  const network = networkIn(`from keras import Sequential, layers
model = Sequential([
    layers.Input((4,)),
    layers.Dense(8, name="wide", trainable=False),
    layers.BatchNormalization(name="norm"),
    layers.Dense(2, name="out"),
])`);
  // 4·8 + 8 = 40 frozen; 2·8 trained and 2·8 kept; 8·2 + 2 = 18 trained.
  const rows = "wide (Dense)\t40\nnorm (BatchNormalization)\t32\nout (Dense)\t18\n";
  const below = (total: number, trained: number, fixed: number) =>
    `${rows}Total params: ${total}\nTrainable params: ${trained}\nNon-trainable params: ${fixed} (1.20 KB)`;
  const verdicts = (text: string) =>
    checkCounts(network, text).sums?.map(({ label, verdict }) => [label, verdict]);

  test("agree", () => {
    expect(verdicts(below(90, 34, 56))).toEqual([
      ["Total params", "same"],
      ["Trainable params", "same"],
      ["Non-trainable params", "same"],
    ]);
    // With its moving averages as in the table: 2·8 + 2·8.
    expect(checkCounts(network, rows).rows[1]).toMatchObject({ own: "32", code: "32" });
    expect(checkCounts(network, below(90, 34, 56)).sentences).toEqual([
      "3 counts agree with the code.",
      "The total, 90, agrees.",
    ]);
  });

  test("tell where the code freezes what the table trains", () => {
    // 34 + 40 and 56 − 40.
    expect(verdicts(below(90, 74, 16))).toEqual([
      ["Total params", "same"],
      ["Trainable params", "differs"],
      ["Non-trainable params", "differs"],
    ]);
    expect(checkCounts(network, below(90, 74, 16)).sentences.slice(2)).toEqual([
      "Trainable params are 74; the code comes to 34, so they are 40 more. The code freezes wide; your table freezes nothing.",
      "Non-trainable params are 16; the code comes to 56, so they are 40 less.",
    ]);
  });

  test("tell where the table freezes what the code trains", () => {
    // 34 − 18 and 56 + 18.
    expect(checkCounts(network, below(90, 16, 74)).sentences[2]).toBe(
      "Trainable params are 16; the code comes to 34, so they are 18 less. Your table freezes out; the code trains it.",
    );
  });

  test("name the row that a total lacks", () => {
    expect(checkCounts(network, `${rows}Total params: 72`).sentences).toEqual([
      "3 counts agree with the code.",
      "The total is 72; the code comes to 90, so it is 18 less. That is as many as out has: is it left out?",
      "The counts add up to 90, not to 72.",
    ]);
  });

  test("are held against each other too", () => {
    expect(checkCounts(network, below(90, 34, 55)).sentences.at(-1)).toBe(
      "Trainable and non-trainable params add up to 89, not to 90.",
    );
  });
});
