import { describe, expect, test } from "vitest";
import type { Entry } from "@widgets/search/entry.ts";
import { finder } from "@widgets/search/find.ts";

const entry = (kind: Entry["kind"], title: string, words = "", uses = 0): Entry => ({
  kind,
  title,
  words,
  href: `/${title}/`,
  uses,
});
const find = finder([
  entry("layer", "Conv2D", "conv2d Conv2d nn.Conv2d same padding: what does “same” pad?", 28),
  entry("formula", "Conv2D: output size", "n_out outSize conv2d Conv2d", 28),
  entry("question", "ZeroPadding: which padding for the output size?", "gives keeps makes"),
  entry("question", "Conv2D: which padding for the output size?", "gives keeps makes", 28),
  entry("layer", "GRU", "gru nn.GRU reset_after"),
  entry("network", "VGG-16", "VGG-16 parameters 138357544"),
  entry("network", "VGG-19", "VGG-19"),
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
    ["VGG-19", "VGG-19"],
    ["138,357,544", "VGG-16"],
    ["ouput size", "Conv2D: output size"],
    ["which padding keeps 27", "Conv2D: which padding for the output size?"],
  ])("%s", (typed, first) => {
    expect(titles(typed)[0]).toBe(first);
  });

  test("finds nothing where nothing is called that", () => {
    expect(titles("carburettor")).toEqual([]);
    expect(titles("  ")).toEqual([]);
    expect(titles(" , = ")).toEqual([]);
  });
});

test("where nothing has all the words, what has most of them is shown, and nothing that has few", () => {
  expect(titles("gru reset_after vgg 19 padding")).toEqual(["GRU"]);
  expect(titles("gru of vgg in conv")).toEqual([]);
});

test("who types a whole name means what is called that; a formula has no name", () => {
  expect(titles("GRU")[0]).toBe("GRU");
  expect(titles("fully connected")).toEqual([]);
  expect(titles("k*k*i*o + o")).toEqual([]);
});
