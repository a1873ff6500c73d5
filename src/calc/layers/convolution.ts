import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";
import { kerasWindow, onnxConvolution, pytorchConvolution } from "./convolutionCalls.ts";
import { filterBiases, filterMistakes, oneWide, placeMistakes } from "./filterMistakes.ts";
import {
  amount,
  convolutionMistakes,
  groupsShare,
  slide,
  windowEquations,
  windowFits,
  windowHyperparameters,
  yesOrNo,
} from "./window.ts";

const { padding, ...window } = windowHyperparameters;

/** Convolution over so many axes, with any stride, padding, dilation and groups. */
/* @__NO_SIDE_EFFECTS__ */
function convolution(axes: 1 | 2 | 3): Layer {
  return defineLayer(`conv${axes}d`, {
    title: `Conv${axes}D`,
    summary: `Slides a small kernel over ${["a sequence", "an image", "a volume"][axes - 1]}. Every filter reads all input channels of its group and makes one output channel.`,
    axes,
    input: ["inChannels", "inSize"],
    exampleInput:
      [
        [64, 128],
        [3, 227, 227],
        [3, 16, 112, 112],
      ][axes - 1] ?? [],
    hyperparameters: {
      outChannels: { example: axes === 2 ? 96 : 64, range: amount },
      ...window,
      padding: {
        ...padding,
        words: {
          ...padding.words,
          causal: { total: "effectiveKernel - 1", split: "all before" },
          full: "2 * (effectiveKernel - 1)",
        },
      },
      groups: { default: 1, range: amount },
      bias: { default: 1, range: yesOrNo },
    },
    equations: {
      ...windowEquations,
      macs: "product(outSize) * product(kernelSize) * (inChannels / groups) * outChannels",
    },
    weights: {
      weight: { shape: ["outChannels", "inChannels / groups", "kernelSize"] },
      bias: { shape: ["outChannels"], role: "bias", when: "bias" },
    },
    output: ["outChannels", "outSize"],
    pads: "zeros",
    window: slide,
    requires: [
      windowFits("the kernel or the dilation"),
      groupsShare("inChannels", "input"),
      groupsShare("outChannels", "output"),
    ],
    mistakes: {
      outSize: convolutionMistakes,
      params: [...filterBiases.params, ...(axes === 2 ? [oneWide] : []), ...filterMistakes],
      weights: filterBiases.weights,
      macs: placeMistakes,
      activations: [
        {
          formula: "inChannels * outChannels * product(outSize)",
          because:
            "That has one map for each pair of input and filter. A filter adds up what it finds in all input maps: one map each.",
        },
      ],
    },
    code: {
      keras: {
        name: "Conv{axes}D",
        arguments: { filters: "outChannels", ...kerasWindow, groups: "groups", use_bias: "bias" },
        tensors: {
          kernel: { of: "weight", shape: ["kernelSize", "inChannels / groups", "outChannels"] },
          bias: { of: "bias" },
        },
      },
      pytorch: { name: "Conv{axes}d", arguments: pytorchConvolution },
      onnx: onnxConvolution("Conv"),
    },
  });
}

export const conv1d = convolution(1);
export const conv2d = convolution(2);
export const conv3d = convolution(3);
