import { layers, type LayerName } from "@calc";
import type { Notebook, NotebookValue } from "@widgets/notebook/notebook.ts";
import { carry } from "@widgets/parts/carried.ts";
import { describe } from "@widgets/parts/describedQuantity.ts";

/** A value that a lesson may set to whole numbers of a range. */
export const value = (of: string, start: string, least: number, most: number): NotebookValue => ({
  of,
  described: describe(of),
  start,
  least,
  most,
  kind: "numbers",
  several: false,
  words: [],
});

const carried = (...names: LayerName[]) =>
  Object.fromEntries(names.map((name) => [name, carry(layers[name])]));

/** A row of 22 pixels under a kernel, then pooled: what a small lesson hands over. */
export const notebook: Notebook = {
  values: {
    inSize: value("inSize", "22", 1, 32),
    padding: value("padding", "2", 0, 6),
    kernelSize: value("kernelSize", "5", 1, 11),
    stride: value("stride", "4", 1, 8),
    poolSize: value("kernelSize", "2", 1, 8),
  },
  layers: {
    row: {
      layer: "conv2d",
      inputs: [["1", "inSize", "inSize"]],
      choices: { outChannels: "1", padding: "padding", kernelSize: "kernelSize", stride: "stride" },
    },
    pool: { layer: "maxPool2d", inputs: ["row"], choices: { kernelSize: "poolSize", stride: "2" } },
  },
  declarations: carried("conv2d", "maxPool2d"),
};

/** What its values begin with. */
export const start = Object.fromEntries(
  Object.entries(notebook.values).map(([name, { start: text }]) => [name, text]),
);

const perAxis = (of: string, start: string, least: number, most: number): NotebookValue => ({
  ...value(of, start, least, most),
  several: true,
});

/** An image under a kernel, of which each number may be one for both axes or one for each. */
export const rectangle: Notebook = {
  values: {
    size: perAxis("inSize", "7", 1, 12),
    kernel: perAxis("kernelSize", "3", 1, 7),
    stride: perAxis("stride", "1", 1, 4),
    padding: perAxis("padding", "0", 0, 3),
  },
  layers: {
    grid: {
      layer: "conv2d",
      inputs: [["1", "size"]],
      choices: { outChannels: "1", kernelSize: "kernel", stride: "stride", padding: "padding" },
    },
  },
  declarations: carried("conv2d"),
};
