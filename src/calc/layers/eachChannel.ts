import type { LayerDeclaration } from "../layer.ts";
import { kerasWindow } from "./convolutionCalls.ts";
import { amount, slide, windowFits, windowHyperparameters, yesOrNo } from "./window.ts";

/** What convolutions have in common that first read each channel by itself. */
export const eachChannel = (axes: 1 | 2) =>
  ({
    axes,
    input: ["inChannels", "inSize"],
    exampleInput: axes === 1 ? [32, 128] : [32, 112, 112],
    output: ["outChannels", "outSize"],
    pads: "zeros",
    window: slide,
    requires: [windowFits("the kernel or the dilation")],
  }) satisfies Partial<LayerDeclaration>;

export const depthHyperparameters = {
  ...windowHyperparameters,
  depthMultiplier: { default: 1, range: amount },
  bias: { default: 1, range: yesOrNo },
};

export const kerasDepth = {
  ...kerasWindow,
  depth_multiplier: "depthMultiplier",
  use_bias: "bias",
};

/** How Keras orders a kernel for each channel. */
export const kerasDepthKernel = ["kernelSize", "inChannels", "depthMultiplier"];
