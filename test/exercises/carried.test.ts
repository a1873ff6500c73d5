import { markParts, readPosed, readVariants, writePosed, type Written } from "@exercises";
import { describe, expect, test } from "vitest";

/** As a page has it: through JSON. */
const posedOf = (text: string) => {
  const written = writePosed(readVariants("content/exercises/carried.yaml", text), () => []);
  const [posed] = readPosed(JSON.parse(JSON.stringify(written)) as Written).variants;
  if (!posed) throw new Error("There is a variant.");
  return posed;
};
const creditsFor = (posed: ReturnType<typeof posedOf>, ...typed: readonly string[]) =>
  markParts(posed, typed).map(({ credit }) => credit);
const sentencesFor = (posed: ReturnType<typeof posedOf>, ...typed: readonly string[]) =>
  markParts(posed, typed).map(({ said }) => ("because" in said ? said.because : []));

const rows = posedOf(`title: Rows
prompt: "{input}, {conv1.outChannels} filters of {conv1.kernelSize}, stride {conv1.stride}, then windows of {pool1.kernelSize}."
network: alexnet
rows: [conv1, pool1, conv2]
asks: [output, params]
answer:
  conv1: [55×55×96, 34944]
  pool1: [27×27×96, 0]
  conv2: [27×27×256, 614656]
`);
const [conv1, none, right] = ["34944", "0", "614656"] as const;

describe("a row that is worked out rightly from a wrong one", () => {
  test("is worth half, and says from which", () => {
    // (57 − 3) / 2 + 1 = 28, from 57 for 55.
    const typed = ["57×57×96", conv1, "28×28×96", none, "27×27×256", right];
    expect(creditsFor(rows, ...typed)).toEqual([0, 1, 0.5, 1, 1, 1]);
    expect(sentencesFor(rows, ...typed)[2]).toContain(
      "This would be right if your output of conv1 were right.",
    );
  });

  test("goes on from row to row, each from the one before it", () => {
    // The second convolution keeps the 28 that the pooling made of 57.
    const typed = ["57×57×96", conv1, "28×28×96", none, "28×28×256", right];
    expect(creditsFor(rows, ...typed)).toEqual([0, 1, 0.5, 1, 0.5, 1]);
  });

  test("counts the weights of as many channels as came in", () => {
    // 5 · 5 · 90 · 256 + 256 = 576,256, from 90 channels for 96.
    const typed = ["55×55×96", conv1, "27×27×90", none, "27×27×256", "576,256"];
    expect(creditsFor(rows, ...typed)).toEqual([1, 1, 0, 1, 1, 0.5]);
  });

  test("is worth nothing where it does not follow, or the earlier one is right or can’t be read", () => {
    const third = (first: string, second: string) =>
      creditsFor(rows, first, conv1, second, none, "27×27×256", right)[2];
    expect(third("57×57×96", "29×29×96")).toBe(0);
    expect(third("55×55×96", "28×28×96")).toBe(0);
    expect(third("many", "28×28×96")).toBe(0);
    expect(third("", "28×28×96")).toBe(0);
  });

  test("is worth nothing from what nobody comes to: 1, a number of the question, or ten times as much", () => {
    const third = (first: string, second: string) =>
      creditsFor(rows, first, conv1, second, none, "27×27×256", right)[2];
    // Windows of 3 make (11 − 3) / 2 + 1 = 5 of 11, which is the kernel’s own size.
    expect(third("11×11×96", "5×5×96")).toBe(0);
    // (227 − 3) / 2 + 1 = 113, from the image itself.
    expect(third("227×227×96", "113×113×96")).toBe(0);
    // (551 − 3) / 2 + 1 = 275, from more than ten times 55.
    expect(third("551×551×96", "275×275×96")).toBe(0);
    // (550 − 3) / 2 + 1 = 274, rounded down.
    expect(third("549×549×96", "274×274×96")).toBe(0.5);
  });
});

describe("a later count of one layer", () => {
  const counts = posedOf(`title: Counts
prompt: "{input}, {outChannels} kernels of {kernelSize}, a stride of {stride}."
layer: conv2d
input: [16, 32, 32]
choices: { outChannels: 24, kernelSize: 3, stride: 2, padding: 1 }
asks: [output, params, macs]
answer: [16×16×24, 3480, 884736]
`);

  test("follows from the output: as many multiplications for each of its values", () => {
    // 17 · 17 · 24 · (3 · 3 · 16) = 998,784
    expect(creditsFor(counts, "17×17×24", "3480", "998,784")).toEqual([0, 1, 0.5]);
    expect(creditsFor(counts, "17×17×24", "3480", "998,783")).toEqual([0, 1, 0]);
  });

  test("follows from its weights or its biases, which are added", () => {
    const dense = posedOf(`title: Dense
prompt: "{inFeatures} values, {units} units."
layer: dense
input: [784]
choices: { units: 30 }
asks: [weights, biases, params]
answer: [23520, 30, 23550]
`);
    expect(creditsFor(dense, "23000", "30", "23030")).toEqual([0, 1, 0.5]);
    // 784 is a number of the question.
    expect(creditsFor(dense, "23520", "784", "24304")).toEqual([1, 0, 0]);
    expect(sentencesFor(dense, "23000", "30", "23030")[2]).toEqual([
      "This would be right if your number of weights were right.",
    ]);
  });
});
