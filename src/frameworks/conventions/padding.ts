import type { Convention } from "./convention.ts";
import { convolutions } from "./families.ts";

export const padding: readonly Convention[] = [
  {
    name: "same",
    layers: convolutions,
    question: "What does “same” pad?",
    example: {
      layer: "conv2d",
      choices: { outChannels: 32, kernelSize: 3, stride: 2 },
      inputs: [[3, 224, 224]],
      words: "a kernel of 3 by 2 on 224 × 224 pixels",
    },
    compares: "padding",
    ways: [
      {
        in: "Keras, TensorFlow",
        framework: "keras",
        does: "As much as makes the size n/s, rounded up; an odd value goes behind.",
        choices: { padding: "same" },
        source: "jax/_src/lax/lax.py, padtype_to_pads",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "What the kernel needs at stride 1; any other stride is refused.",
        choices: { padding: "same" },
        source: "torch/nn/modules/conv.py",
      },
      {
        in: "ONNX, SAME_LOWER",
        framework: "onnx",
        does: "As TensorFlow, but an odd value goes before.",
        choices: { padding: "same_lower" },
        source: "onnx/defs/nn/defs.cc",
      },
      {
        in: "Lasagne",
        does: "Half the kernel on each side, whatever the input and the stride.",
        choices: { padding: [1, 1] },
        source: "lasagne/layers/conv.py, conv_output_length",
      },
    ],
    why: "All give 112 × 112 here, so nobody notices until weights are carried from one framework to another: the windows stand one pixel apart.",
  },
  {
    name: "stride-with-dilation",
    layers: [...convolutions, "depthwiseConv1d", "depthwiseConv2d"],
    question: "Are a stride and a dilation possible together?",
    example: {
      layer: "conv2d",
      choices: { outChannels: 8, kernelSize: 3, stride: 2, dilation: 2 },
      inputs: [[3, 32, 32]],
      words: "a kernel of 3, stride 2, dilation 2 on 32 × 32 pixels",
    },
    compares: "output",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "No, not even along different axes.",
        source: "keras/src/layers/convolutional/base_conv.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "Yes.",
        source: "aten/src/ATen/native/Convolution.cpp",
      },
      { in: "ONNX", framework: "onnx", does: "Yes.", source: "onnx/defs/nn/defs.cc" },
    ],
    why: "TensorFlow’s dilated convolution was made by rearranging pixels, which has no room for a stride. The arithmetic has.",
  },
];
