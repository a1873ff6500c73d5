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
