import { defineLayer } from "../defineLayer.ts";
import { windowEquations, windowFits, windowHyperparameters } from "./window.ts";

const factor = { example: 2, range: [1, 1_000_000] } as const;
const input = ["inChannels", "inSize"];
const output = ["outChannels", "outSize"];

/** Shi et al. 2016, arXiv:1609.05158. */
export const pixelShuffle = defineLayer("pixelShuffle", {
  title: "PixelShuffle",
  summary: "Trades channels for size: lays the values of several channels side by side as pixels.",
  axes: 2,
  input,
  exampleInput: [256, 28, 28],
  hyperparameters: { factor },
  equations: { outChannels: "inChannels / factor ^ 2", outSize: "inSize * factor", macs: "0" },
  output,
  window: { size: "1", step: "1 / factor", before: "0" },
  requires: [
    {
      formula: "inChannels mod factor ^ 2 = 0",
      about: "factor",
      reason: "shuffle",
      otherwise:
        "Each pixel becomes {factor ^ 2}, and {inChannels} channels can’t be dealt out to {factor ^ 2} evenly. Choose a factor whose square divides {inChannels}.",
    },
  ],
  mistakes: {
    outChannels: [
      {
        formula: "inChannels / factor",
        because: "Height and width both grow by {factor}, so {factor ^ 2} channels make one.",
      },
    ],
  },
  code: {
    pytorch: { name: "PixelShuffle", arguments: { upscale_factor: "factor" } },
    onnx: { name: "DepthToSpace", arguments: { blocksize: "factor" } },
  },
});

/** The same backwards. */
export const pixelUnshuffle = defineLayer("pixelUnshuffle", {
  title: "PixelUnshuffle",
  summary:
    "Trades size for channels: the pixels of each small square become channels of one pixel.",
  axes: 2,
  input,
  exampleInput: [3, 224, 224],
  hyperparameters: { factor },
  equations: { outChannels: "inChannels * factor ^ 2", outSize: "inSize / factor", macs: "0" },
  output,
  window: { size: "factor", step: "factor", before: "0" },
  requires: [
    {
      formula: "inSize mod factor = 0",
      about: "inSize",
      reason: "shuffle",
      otherwise:
        "Squares of {factor} don’t fill {inSize} evenly. Choose a factor that divides {inSize}.",
    },
  ],
  mistakes: {
    outChannels: [
      {
        formula: "inChannels * factor",
        because: "A square of {factor} by {factor} has {factor ^ 2} pixels, and each is a channel.",
      },
    ],
  },
  code: {
    pytorch: { name: "PixelUnshuffle", arguments: { downscale_factor: "factor" } },
    onnx: { name: "SpaceToDepth", arguments: { blocksize: "factor" } },
  },
});

/** What a convolution reads at each place, as a column: aten/src/ATen/native/im2col_shape_check.h. */
export const unfold = defineLayer("unfold", {
  title: "Unfold",
  summary:
    "Writes what a window reads at each of its places as a column, ready for one matrix product.",
  axes: 2,
  input,
  exampleInput: [3, 32, 32],
  hyperparameters: windowHyperparameters,
  equations: {
    ...windowEquations,
    outFeatures: "inChannels * product(kernelSize)",
    places: "product(outSize)",
    macs: "0",
  },
  output: ["outFeatures", "places"],
  window: "all",
  requires: [windowFits("the kernel or the dilation")],
  mistakes: {
    outFeatures: [
      {
        formula: "product(kernelSize)",
        because: "That is one channel. A column holds all {inChannels} of them.",
      },
    ],
  },
  code: {
    pytorch: {
      name: "Unfold",
      arguments: {
        kernel_size: "kernelSize",
        dilation: "dilation",
        padding: "padding",
        stride: "stride",
      },
    },
  },
});
