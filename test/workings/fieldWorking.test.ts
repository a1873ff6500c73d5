import { fieldShown, fieldsOf, nodeWorkings } from "@workings";
import { describe, expect, test } from "vitest";
import { plain, workingAt } from "./alexNet.ts";
import { networkOf, rowOf } from "./networkNamed.ts";

const working = (network: string, node: string) => {
  const found = networkOf(network);
  return workingAt(nodeWorkings(found, rowOf(found, node)), "receptiveField");
};

// distill.pub/2019/computing-receptive-fields has AlexNet and VGG-16. Where the 3 × 3 strides, a ResNet's
// go 2 further for each, as many pixels as it lies apart: for ResNet-152 11 + 3 · 8, then
// 8 + 7 · 16, then 16 + 35 · 32, then 32 + 2 · 64.
describe("the last feature maps see as far as is known", () => {
  test.each([
    ["alexnet", "pool3", "195 × 195"],
    ["vgg-16", "block5_pool", "212 × 212"],
    ["resnet-152", "layer4_block3_add", "1,451 × 1,451"],
  ])("%s’s %s sees %s", (network, node, text) => {
    expect(fieldShown(fieldsOf(networkOf(network)).get(node))).toBe(text);
  });
});

test("a window adds its steps, each as long as those before it have made it", () => {
  const { derivations = [], answer } = working("alexnet", "conv2");
  expect(answer).toBe("51 × 51");
  expect(derivations.map(({ numbers }) => plain(numbers))).toEqual(["19 + (5 - 1) \\cdot 8"]);
});

test("those that share the page are told apart where they see further", () => {
  const { others = [] } = working("resnet-152", "layer3_block2_conv2");
  expect(others).toHaveLength(34);
  expect(others.at(-1)).toEqual({ label: "layer3_block36_conv2", text: "1,291 × 1,291" });
});

test("what looks at everything says so", () => {
  expect(working("alexnet", "dense1").answer).toBe("all of the input");
});

test("where there are no places to look from there is nothing to say", () => {
  const lstm = networkOf("simple-rnn-with-dense");
  const ids = nodeWorkings(lstm, rowOf(lstm, "dense")).map(({ id }) => id);
  expect(ids).toContain("params");
});
