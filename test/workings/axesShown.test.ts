import { axesShown, nodeWorkings, shapeShown } from "@workings";
import { describe, expect, test } from "vitest";
import { workingAt } from "./alexNet.ts";
import { networkOf, rowOf } from "./networkNamed.ts";

describe("a shape is read with its channels or features last", () => {
  test.each([
    ["alexnet", "input", "227 × 227 × 3"],
    ["alexnet", "conv1", "55 × 55 × 96"],
    ["alexnet", "flatten", "9,216"],
    ["gpt2-small", "input", "1,024"],
    ["gpt2-small", "layer1_dense1", "1,024 × 3,072"],
    ["gpt2-small", "layer1_add1", "1,024 × 768"],
    // From a map, [768, 14, 14], by way of [768, 196], to steps, [196, 768].
    ["vit-b-16", "patches", "14 × 14 × 768"],
    ["vit-b-16", "flatten", "196 × 768"],
    ["vit-b-16", "turn", "196 × 768"],
    ["vit-b-16", "classToken", "197 × 768"],
    // Turned to channels last for its dense layers, and back.
    ["convnext-tiny", "stage1_block1_channelsLast", "56 × 56 × 96"],
    ["convnext-tiny", "stage1_block1_expand", "56 × 56 × 384"],
    ["convnext-tiny", "stage1_block1_scale", "56 × 56 × 96"],
    ["convnext-tiny", "stage1_block1_add", "56 × 56 × 96"],
    ["simple-rnn", "input", "3 × 1"],
    ["simple-rnn", "simpleRnn", "10"],
  ])("%s’s %s is %s", (network, node, text) => {
    expect(shapeShown(networkOf(network), node)).toBe(text);
  });
});

test("the axes say what they are the size of", () => {
  const kinds = (network: string, node: string) =>
    axesShown(networkOf(network), node).map(({ kind }) => kind);
  expect(kinds("alexnet", "conv1")).toEqual(["size", "size", "channels"]);
  expect(kinds("gpt2-small", "norm")).toEqual(["size", "size"]);
  expect(kinds("gpt2-small", "layer1_dense1")).toEqual(["size", "units"]);
  expect(kinds("alexnet", "dense1")).toEqual(["units"]);
  // A row of all values: neither channels nor units.
  expect(kinds("alexnet", "flatten")).toEqual(["size"]);
  expect(kinds("gpt2-small", "input")).toEqual(["size"]);
  // One value of each map.
  expect(kinds("mobilenet-v1", "pool")).toEqual(["channels"]);
});

test("a working tells a sequence's shape in the same order", () => {
  const gpt2 = networkOf("gpt2-small");
  const workings = nodeWorkings(gpt2, rowOf(gpt2, "layer1_add1"));
  expect(workingAt(workings, "shape").answer).toBe("1,024 × 768");
  expect(workingAt(workings, "inShape").answer).toBe("1,024 × 768");
});
