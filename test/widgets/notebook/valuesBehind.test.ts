import { expect, test } from "vitest";
import { isLayerName, layers } from "@calc";
import type { NotebookLayer } from "@widgets/notebook/notebook.ts";
import { valuesBehind } from "@widgets/notebook/valuesBehind.ts";
import { workOutNotebook } from "@widgets/notebook/workOutNotebook.ts";
import { value } from "./lesson.ts";

const values = {
  inChannels: value("inChannels", "256", 1, 512),
  inSize: value("inSize", "13", 1, 64),
  kernelSize: value("kernelSize", "3", 1, 7),
  filters: value("outChannels", "384", 1, 512),
  bias: value("bias", "1", 0, 1),
  units: value("units", "4096", 1, 5000),
};

const placed: Record<string, NotebookLayer> = {
  conv: {
    layer: "conv2d",
    inputs: [["inChannels", "inSize", "inSize"]],
    choices: { outChannels: "filters", kernelSize: "kernelSize", bias: "bias" },
  },
  pool: { layer: "maxPool2d", inputs: ["conv"], choices: { kernelSize: "2" } },
  row: { layer: "flatten", inputs: ["pool"], choices: {} },
  dense: { layer: "dense", inputs: ["row"], choices: { units: "units" } },
  captions: {
    layer: "lstm",
    inputs: [["inSize", "inChannels"]],
    choices: { units: "units" },
  },
};

const layerOf = (name: string) => {
  if (isLayerName(name)) return layers[name];
  throw new Error(name);
};
const notebook = { values, layers: placed, declarations: {} };
const start = Object.fromEntries(
  Object.entries(values).map(([name, { start: text }]) => [name, text]),
);
const { worked } = workOutNotebook(notebook, layerOf, start);
const behind = (of: string) => {
  const [layer = "", quantity = ""] = of.split(".");
  return valuesBehind({ notebook, worked, layerOf }, layer, quantity);
};

// Each row is the rule of the layer, written out: what stands in it, and where that comes from.
test.each([
  ["conv.params", ["inChannels", "kernelSize", "filters", "bias"]], // C_out · (C_in · k · k + b)
  ["conv.outSize", ["inSize", "kernelSize"]], // n − k + 1
  ["pool.outSize", ["inSize", "kernelSize"]], // half of it
  ["pool.inChannels", ["filters"]], // one map for each filter
  ["pool.output", ["inSize", "kernelSize", "filters"]],
  ["pool.receptiveField", ["kernelSize"]], // 1 + (k − 1) + (2 − 1)
  ["pool.jump", []], // 1 · 2, whatever is chosen
  ["row.outFeatures", ["inSize", "kernelSize", "filters"]], // C_out · n · n
  ["dense.params", ["inSize", "kernelSize", "filters", "units"]], // (C_out · n · n + 1) · U
  ["captions.params", ["inChannels", "units"]], // 4 · U · (F + U + 1): steps don't count
  ["captions.output", ["units"]], // the last step's answer alone
])("%s reads %j", (of, expected) => {
  expect(behind(of)).toEqual(expected);
});
