import type { Convention } from "./convention.ts";

const why =
  "Keras keeps its channels last, in the picture as in the kernel; PyTorch and ONNX put them first. The numbers are the same, in another order.";

export const layouts: readonly Convention[] = [
  {
    name: "kernel-layout",
    layers: ["conv1d", "conv2d", "conv3d"],
    question: "In which order are a kernel’s axes?",
    example: {
      layer: "conv2d",
      choices: { outChannels: 96, kernelSize: 11, stride: 4 },
      inputs: [[3, 227, 227]],
      words: "AlexNet’s first convolution",
    },
    compares: "tensors",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "The window, what comes in, what goes out.",
        source: "keras/src/layers/convolutional/base_conv.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "What goes out, what comes in, the window.",
        source: "torch/nn/modules/conv.py",
      },
      {
        in: "ONNX",
        framework: "onnx",
        does: "As PyTorch.",
        source: "onnx/defs/nn/defs.cc",
      },
    ],
    why,
  },
  {
    name: "transposed-layout",
    layers: ["convTranspose1d", "convTranspose2d", "convTranspose3d"],
    question: "In which order are a kernel’s axes?",
    example: {
      layer: "convTranspose2d",
      choices: { outChannels: 64, kernelSize: 2, stride: 2 },
      inputs: [[128, 28, 28]],
      words: "from 128 channels to 64",
    },
    compares: "tensors",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "The window, what goes out, what comes in.",
        source: "keras/src/layers/convolutional/base_conv_transpose.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "What comes in, what goes out, the window.",
        source: "torch/nn/modules/conv.py",
      },
      {
        in: "ONNX",
        framework: "onnx",
        does: "As PyTorch.",
        source: "onnx/defs/nn/defs.cc",
      },
    ],
    why,
  },
];
