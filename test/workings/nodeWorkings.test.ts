import { layers, place, valuesOf, type Network } from "@calc";
import { summaryOf } from "@networks";
import { nodeWorkings, workingIds, type Working } from "@workings";
import { describe, expect, test } from "vitest";
import { alexNet, plain, rowNamed, workingAt } from "./alexNet.ts";

const workingsOf = (node: string) => nodeWorkings(alexNet, rowNamed(node));
const resultOf = ({ derivations = [] }: Working) => plain(derivations[0]?.steps.at(-1) ?? "");

/** “Number of Parameters and Tensor Sizes in AlexNet”, LearnOpenCV. */
describe("a node’s workings come to what the table says", () => {
  test.each([
    ["conv1", "55 × 55 × 96", "34,848", "96", "34,944"],
    ["pool1", "27 × 27 × 96", "0", "0", "0"],
    ["conv4", "13 × 13 × 384", "1,327,104", "384", "1,327,488"],
    ["dense1", "4,096", "37,748,736", "4,096", "37,752,832"],
    ["dense3", "1,000", "4,096,000", "1,000", "4,097,000"],
  ])("%s: %s", (node, ...answers) => {
    const workings = workingsOf(node);
    const asked = ["shape", "weights", "biases", "params"];
    expect(asked.map((id) => workingAt(workings, id).answer)).toEqual(answers);
  });
});

test("conv1’s weights are 11 · 11 · 3 · 96, and PyTorch’s tensors are named", () => {
  const {
    title,
    derivations = [],
    symbols = [],
    tensors,
  } = workingAt(workingsOf("conv1"), "weights");
  expect(title).toBe("Weights of conv1");
  expect(derivations.map(({ numbers }) => plain(numbers).match(/\d+/g))).toEqual([
    ["11", "11", "3", "96"],
  ]);
  expect(symbols.map(({ label, value }) => [label, value])).toEqual([
    ["kernel size", "11"],
    ["input channels", "3"],
    ["output channels", "96"],
  ]);
  expect(tensors).toEqual(["conv1.weight (96, 3, 11, 11)", "conv1.bias (96)"]);
});

test("every quantity of every node has a place on its page, and only one", () => {
  for (const row of summaryOf(alexNet).rows) {
    const ids = workingIds(nodeWorkings(alexNet, row));
    expect(ids).toEqual(expect.arrayContaining(["shape", "share", ...Object.keys(valuesOf(row))]));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe("what no formula gives says where it comes from", () => {
  test.each([
    ["conv1", "kernelSize", "11", "chosen"],
    ["conv1", "groups", "1", "by default"],
    ["conv1", "inSize", "227", "as it comes in from the network’s input"],
    ["conv2", "inChannels", "96", "as it comes in from pool1"],
    ["relu1", "inShape", "55 × 55 × 96", "as it comes in from conv1"],
    ["pool1", "weights", "0", "nothing to count"],
  ])("%s’s %s is %s, %s", (node, quantity, answer, words) => {
    const working = workingAt(workingsOf(node), quantity);
    expect(working.answer).toBe(answer);
    expect(working.given?.map((each) => each.words)).toEqual([words]);
  });

  test("a word that was chosen is named", () => {
    const same: Network = {
      ...alexNet,
      nodes: { conv: place(layers.conv2d, { outChannels: 8, kernelSize: 3, padding: "same" }) },
    };
    const [row] = summaryOf(same).rows;
    if (!row) throw new Error("It has one row.");
    const { answer, given } = workingAt(nodeWorkings(same, row), "padding");
    expect(answer).toBe("1");
    expect(given?.map(({ words }) => words)).toEqual(["chosen: “same”"]);
  });
});

test("what follows from the choices is derived, though it is not counted", () => {
  // 227 − 11 = 216 = 54 · 4
  expect(resultOf(workingAt(workingsOf("conv1"), "leftOver"))).toBe("0");
  expect(workingAt(workingsOf("conv1"), "outSize").title).toBe("Output shape of conv1");
});

test("a layer that hands its values on says that the total leaves them out", () => {
  const { answer, because } = workingAt(workingsOf("relu1"), "activations");
  // 55 · 55 · 96
  expect(answer).toBe("290,400");
  expect(because).toContain("the network’s total counts them where they were made");
});

test("a node’s share is of the parameters of all", () => {
  // 37,752,832 / 62,378,344 = 0.60522…
  expect(workingAt(workingsOf("dense1"), "share").answer).toBe("60.5%");
});
