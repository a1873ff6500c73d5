import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";
import { pytorchConvolution } from "./convolutionCalls.ts";
import { biasMistakes, twoOperations } from "./counting.ts";
import { depthHyperparameters, eachChannel, kerasDepth, kerasDepthKernel } from "./eachChannel.ts";
import { convolutionMistakes, windowEquations } from "./window.ts";

const aboutBiases = biasMistakes("channel", "outChannels");

const wholeConvolution =
  "That is a whole convolution. Here a kernel reads one channel only, which is why there are so few.";

/* @__NO_SIDE_EFFECTS__ */
function depthwiseConvolution(axes: 1 | 2): Layer {
  return defineLayer(`depthwiseConv${axes}d`, {
    ...eachChannel(axes),
    title: `DepthwiseConv${axes}D`,
    summary: "Slides a kernel over each channel by itself: nothing crosses from one to another.",
    hyperparameters: depthHyperparameters,
    equations: {
      ...windowEquations,
      outChannels: "inChannels * depthMultiplier",
      macs: "product(outSize) * product(kernelSize) * outChannels",
    },
    weights: {
      weight: { shape: ["outChannels", "1", "kernelSize"] },
      bias: { shape: ["outChannels"], role: "bias", when: "bias" },
    },
    mistakes: {
      outSize: convolutionMistakes,
      params: [
        ...aboutBiases.params,
        {
          formula: "product(kernelSize) * inChannels * outChannels + biases",
          because: wholeConvolution,
        },
        {
          formula: "product(kernelSize) * depthMultiplier + biases",
          because: "That is one kernel for all channels. Each of the {inChannels} has its own.",
        },
      ],
      weights: aboutBiases.weights,
      macs: [{ formula: "macs * inChannels", because: wholeConvolution }, twoOperations],
    },
    code: {
      keras: {
        name: "DepthwiseConv{axes}D",
        arguments: kerasDepth,
        tensors: { kernel: { of: "weight", shape: kerasDepthKernel }, bias: { of: "bias" } },
      },
      pytorch: {
        name: "Conv{axes}d",
        arguments: { ...pytorchConvolution, groups: "inChannels" },
      },
    },
  });
}

export const depthwiseConv1d = depthwiseConvolution(1);
export const depthwiseConv2d = depthwiseConvolution(2);
