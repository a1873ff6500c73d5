import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";
import { kerasWindow, onnxConvolution, pytorchConvolution } from "./convolutionCalls.ts";
import { transposedMistakes } from "./transposedMistakes.ts";
import { amount, groupsShare, windowEquations, windowHyperparameters, yesOrNo } from "./window.ts";

const { kernelSize, stride, padding, dilation } = windowHyperparameters;

/** Transposed convolution over so many axes: PyTorch's rule, of which Keras's and ONNX's are cases. */
/* @__NO_SIDE_EFFECTS__ */
function transposedConvolution(axes: 1 | 2 | 3): Layer {
  return defineLayer(`convTranspose${axes}d`, {
    title: `Conv${axes}DTranspose`,
    summary:
      "A convolution backwards: each input value puts down a whole kernel, a stride from the next, and where they meet they add up.",
    axes,
    input: ["inChannels", "inSize"],
    exampleInput:
      [
        [64, 32],
        [128, 28, 28],
        [32, 8, 14, 14],
      ][axes - 1] ?? [],
    hyperparameters: {
      outChannels: { example: 64, range: amount },
      kernelSize: { ...kernelSize, example: 2 },
      stride: { ...stride, example: 2 },
      padding: {
        ...padding,
        // keras/src/backend/common/backend_utils.py: the length with and without an output padding.
        words: {
          valid: "0",
          same: "max(effectiveKernel - stride, 0)",
          half: "effectiveKernel - effectiveKernel mod 2",
        },
      },
      outputPadding: {
        default: 0,
        range: padding.range,
        words: { auto: "max(stride - effectiveKernel, 0)" },
      },
      dilation,
      groups: { default: 1, range: amount },
      bias: { default: 1, range: yesOrNo },
    },
    equations: {
      effectiveKernel: windowEquations.effectiveKernel,
      // torch/nn/modules/conv.py
      outSize: "(inSize - 1) * stride - both(padding) + effectiveKernel + outputPadding",
      macs: "product(inSize) * product(kernelSize) * inChannels * (outChannels / groups)",
    },
    weights: {
      weight: { shape: ["inChannels", "outChannels / groups", "kernelSize"] },
      bias: { shape: ["outChannels"], role: "bias", when: "bias" },
    },
    output: ["outChannels", "outSize"],
    window: {
      size: "ceil(effectiveKernel / stride)",
      step: "1 / stride",
      before: "floor((effectiveKernel - 1 - before(padding)) / stride)",
    },
    requires: [
      {
        formula: "outSize >= 1",
        about: "padding",
        otherwise:
          "Padding takes away {both(padding)} of {(inSize - 1) * stride + effectiveKernel + outputPadding}, so nothing comes out. Make the padding smaller, or the kernel or the input larger.",
      },
      groupsShare("inChannels", "input"),
      groupsShare("outChannels", "output"),
    ],
    mistakes: transposedMistakes,
    code: {
      keras: {
        name: "Conv{axes}DTranspose",
        arguments: {
          filters: "outChannels",
          ...kerasWindow,
          output_padding: "outputPadding",
          use_bias: "bias",
        },
        tensors: {
          kernel: { of: "weight", shape: ["kernelSize", "outChannels / groups", "inChannels"] },
          bias: { of: "bias" },
        },
      },
      pytorch: {
        name: "ConvTranspose{axes}d",
        arguments: { ...pytorchConvolution, output_padding: "outputPadding" },
      },
      onnx: onnxConvolution("ConvTranspose", { output_padding: "outputPadding" }),
    },
  });
}

export const convTranspose1d = transposedConvolution(1);
export const convTranspose2d = transposedConvolution(2);
export const convTranspose3d = transposedConvolution(3);
