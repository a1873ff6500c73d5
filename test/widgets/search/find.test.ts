import { describe, expect, test } from "vitest";
import type { Entry } from "@widgets/search/entry.ts";
import { finder, tokens } from "@widgets/search/find.ts";

const entry = (kind: Entry["kind"], title: string, words = ""): Entry => ({
  kind,
  title,
  words,
  href: `/${title}/`,
});
const find = finder([
  entry("layer", "Conv2D", "conv2d Conv2d nn.Conv2d same padding: what does “same” pad?"),
  entry("formula", "Conv2D: output size", "n_out outSize conv2d Conv2d"),
  entry("layer", "GRU", "gru nn.GRU reset_after"),
  entry("network", "VGG-16", "vgg16"),
  entry("exercise", "AlexNet’s output", "output size of conv1"),
]);
const titles = (typed: string) => find(typed).map(({ title }) => title);

describe("what people type", () => {
  test.each([
    ["Conv2d", "Conv2D"],
    ["conv", "Conv2D"],
    ["output size", "Conv2D: output size"],
    ["n_out", "Conv2D: output size"],
    ["same padding", "Conv2D"],
    ["reset_after", "GRU"],
    ["vgg16", "VGG-16"],
    ["vgg 16", "VGG-16"],
    ["ouput size", "Conv2D: output size"],
  ])("%s", (typed, first) => {
    expect(titles(typed)[0]).toBe(first);
  });

  test("finds nothing where nothing is called that", () => {
    expect(titles("carburettor")).toEqual([]);
    expect(titles("  ")).toEqual([]);
  });
});

test("names are known whole and in their parts", () => {
  expect(tokens("nn.MaxPool2d")).toEqual(["nn", "MaxPool2d", "Max", "Pool", "2d"]);
  expect(tokens("reset_after")).toEqual(["reset_after", "reset", "after"]);
});
