import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";
import { twoOperations } from "./counting.ts";
import { filterBiases } from "./filterMistakes.ts";
import { depthHyperparameters, eachChannel, kerasDepth, kerasDepthKernel } from "./eachChannel.ts";
import { amount, convolutionMistakes, windowEquations } from "./window.ts";

const atOnce = "That is one convolution that does both at once. In two steps it takes fewer.";

/* @__NO_SIDE_EFFECTS__ */
function separableConvolution(axes: 1 | 2): Layer {
  const one = Array.from({ length: axes }, () => "1");
  return defineLayer(`separableConv${axes}d`, {
    ...eachChannel(axes),
    title: `SeparableConv${axes}D`,
    summary:
      "A convolution in two steps: first each channel by itself, then a 1-wide kernel that mixes the channels.",
    hyperparameters: {
      outChannels: { example: 64, range: amount },
      ...depthHyperparameters,
    },
    equations: {
      ...windowEquations,
      midChannels: "inChannels * depthMultiplier",
      macs: "product(outSize) * midChannels * (product(kernelSize) + outChannels)",
    },
    weights: {
      depthwise: { shape: ["midChannels", "1", "kernelSize"] },
      pointwise: { shape: ["outChannels", "midChannels", ...one] },
      bias: { shape: ["outChannels"], role: "bias", when: "bias" },
    },
    mistakes: {
      outSize: convolutionMistakes,
      params: [
        ...filterBiases.params,
        {
          formula: "product(kernelSize) * inChannels * outChannels + biases",
          because: atOnce,
        },
        {
          formula: "params + midChannels * bias",
          because: "Only the second step adds biases, one for each channel that comes out.",
        },
        {
          formula: "midChannels * outChannels + biases",
          because:
            "That is the second step alone. The first has {product(kernelSize) * midChannels} weights.",
        },
      ],
      weights: filterBiases.weights,
      macs: [
        {
          formula: "product(outSize) * product(kernelSize) * inChannels * outChannels",
          because: atOnce,
        },
        twoOperations,
      ],
    },
    code: {
      keras: {
        name: "SeparableConv{axes}D",
        arguments: { filters: "outChannels", ...kerasDepth },
        tensors: {
          depthwise_kernel: { of: "depthwise", shape: kerasDepthKernel },
          pointwise_kernel: { of: "pointwise", shape: [...one, "midChannels", "outChannels"] },
          bias: { of: "bias" },
        },
      },
    },
  });
}

export const separableConv1d = separableConvolution(1);
export const separableConv2d = separableConvolution(2);
