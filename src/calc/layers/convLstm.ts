import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";
import { kerasWindow } from "./convolutionCalls.ts";
import { biasMistakes, twoOperations } from "./counting.ts";
import {
  amount,
  convolutionMistakes,
  slide,
  windowEquations,
  windowFits,
  windowHyperparameters,
  yesOrNo,
} from "./window.ts";

const aboutBiases = biasMistakes("block of a filter", "gates * outChannels");

/** Shi et al. 2015, arXiv:1506.04214, without peepholes, as keras/src/layers/rnn/conv_lstm.py has it. */
/* @__NO_SIDE_EFFECTS__ */
function convLstm(axes: 1 | 2 | 3): Layer {
  return defineLayer(`convLstm${axes}d`, {
    title: `ConvLSTM${axes}D`,
    summary:
      "An LSTM for pictures that move: its four gates are convolutions, over what comes in and over its own last output.",
    axes,
    input: ["timeSteps", "inChannels", "inSize"],
    exampleInput: [10, 3, ...[16, 64, 64].slice(-axes)],
    hyperparameters: {
      outChannels: { example: 16, range: amount },
      ...windowHyperparameters,
      bias: { default: 1, range: yesOrNo },
      returnSequences: { default: 0, range: yesOrNo },
    },
    equations: {
      ...windowEquations,
      gates: "4",
      // The output is convolved at stride 1 with the same padding, so it keeps its size.
      macs: "timeSteps * product(outSize) * product(kernelSize) * gates * outChannels * (inChannels + outChannels)",
    },
    weights: {
      weight_ih: { shape: ["gates * outChannels", "inChannels", "kernelSize"] },
      weight_hh: { shape: ["gates * outChannels", "outChannels", "kernelSize"] },
      bias: { shape: ["gates * outChannels"], role: "bias", when: "bias" },
    },
    output: ["timeSteps if returnSequences", "outChannels", "outSize"],
    pads: "zeros",
    window: slide,
    requires: [windowFits("the kernel or the dilation")],
    mistakes: {
      outSize: convolutionMistakes,
      params: [
        ...aboutBiases.params,
        { formula: "params / gates", because: "That is one block. There are {gates}." },
        {
          formula: "params * timeSteps",
          because: "The {timeSteps} steps share their weights: they count once.",
        },
        {
          formula: "product(kernelSize) * inChannels * gates * outChannels + biases",
          because: "That leaves out the kernels over the last output, {outChannels} channels deep.",
        },
      ],
      weights: aboutBiases.weights,
      macs: [
        { formula: "macs / timeSteps", because: "That is one step. There are {timeSteps}." },
        twoOperations,
      ],
    },
    code: {
      keras: {
        name: "ConvLSTM{axes}D",
        arguments: {
          filters: "outChannels",
          ...kerasWindow,
          use_bias: "bias",
          return_sequences: "returnSequences",
        },
        tensors: {
          kernel: { of: "weight_ih", shape: ["kernelSize", "inChannels", "gates * outChannels"] },
          recurrent_kernel: {
            of: "weight_hh",
            shape: ["kernelSize", "outChannels", "gates * outChannels"],
          },
          bias: { of: "bias" },
        },
      },
    },
  });
}

export const convLstm1d = convLstm(1);
export const convLstm2d = convLstm(2);
export const convLstm3d = convLstm(3);
