import { defineLayer } from "../defineLayer.ts";
import { outSizeMistakes, windowEquations, windowFits, windowHyperparameters } from "./window.ts";

/** Convolution over height and width, with any stride, padding, dilation and groups. */
export const conv2d = defineLayer("conv2d", {
  title: "Conv2D",
  summary:
    "Slides a small kernel over an image. Every filter reads all input channels of its group and makes one output channel.",
  axes: 2,
  input: ["inChannels", "inSize"],
  exampleInput: [3, 227, 227],
  hyperparameters: {
    outChannels: { example: 96, range: [1, 1_000_000] },
    ...windowHyperparameters,
    groups: { default: 1, range: [1, 1_000_000] },
    bias: { default: 1, range: [0, 1] },
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
  requires: [
    windowFits("the kernel or the dilation"),
    {
      formula: "inChannels mod groups = 0",
      about: "groups",
      otherwise:
        "{groups} groups can’t share the input channels ({inChannels}) evenly. Choose a number of groups that divides {inChannels}.",
    },
    {
      formula: "outChannels mod groups = 0",
      about: "groups",
      otherwise:
        "{groups} groups can’t share the output channels ({outChannels}) evenly. Choose a number of groups that divides {outChannels}.",
    },
  ],
  mistakes: {
    outSize: outSizeMistakes,
    params: [
      {
        formula: "weights",
        because: "{weights} is the weights alone. Each filter also learns a bias: add {biases}.",
      },
      {
        formula: "product(kernelSize) * outChannels + biases",
        because:
          "That counts one input channel only. Each filter reads {inChannels / groups} of them and has a kernel for each.",
      },
      {
        formula: "product(kernelSize) * outChannels",
        because:
          "That counts one input channel only, and no biases. Each filter has a kernel for {inChannels / groups} of them.",
      },
      {
        formula: "kernelSize * (inChannels / groups) * outChannels + biases",
        because:
          "That is a kernel {kernelSize} high and only 1 wide. It reads {product(kernelSize)} places.",
      },
      {
        formula: "weights + bias",
        because:
          "That has one bias for the whole layer. Each of the {outChannels} filters has its own.",
      },
      {
        formula: "weights + weights",
        because: "That gives every weight a bias of its own. There is one bias for each filter.",
      },
      {
        formula: "product(kernelSize) * (inChannels / groups) + bias",
        because: "That is one filter. There are {outChannels} of them.",
      },
      {
        formula: "product(kernelSize) * inChannels * outChannels + biases",
        because:
          "That leaves the groups out: a filter reads only the input channels of its own group ({inChannels / groups}).",
      },
      {
        formula: "product(outSize) * outChannels",
        because: "That is how many values come out, not how many are learned.",
      },
      {
        formula: "macs",
        because: "That is how many products are computed, not how many numbers are learned.",
      },
    ],
    weights: [{ formula: "params", because: "That has the biases ({biases}) in it as well." }],
  },
  code: {
    keras: {
      name: "Conv2D",
      arguments: {
        filters: "outChannels",
        kernel_size: "kernelSize",
        strides: "stride",
        padding: "padding",
        dilation_rate: "dilation",
        groups: "groups",
        use_bias: "bias",
      },
    },
    pytorch: {
      name: "Conv2d",
      arguments: {
        in_channels: "inChannels",
        out_channels: "outChannels",
        kernel_size: "kernelSize",
        stride: "stride",
        padding: "padding",
        dilation: "dilation",
        groups: "groups",
        bias: "bias",
      },
    },
  },
});
