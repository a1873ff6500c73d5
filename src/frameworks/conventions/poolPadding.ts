import type { Convention } from "./convention.ts";
import { pools } from "./families.ts";

export const poolPadding: readonly Convention[] = [
  {
    name: "pool-padding",
    layers: pools,
    question: "How wide may a pool’s padding be?",
    example: {
      layer: "maxPool2d",
      choices: { kernelSize: 3, stride: 2, padding: 2 },
      inputs: [[64, 15, 15]],
      words: "a window of 3 by 2 on 15 × 15 values with a padding of 2",
    },
    compares: "output",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "As wide as one likes, with a padding layer before it.",
        source: "keras/src/layers/reshaping/zero_padding2d.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "Half the window at most.",
        source: "aten/src/ATen/native/Pool.h, pool2d_shape_check",
      },
      {
        in: "ONNX Runtime",
        framework: "onnx",
        does: "Less than the window.",
        source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
      },
    ],
    why: "With more, a window could see nothing but padding. The arithmetic has an answer all the same.",
  },
  {
    name: "pool-too-large",
    layers: pools,
    question: "What if the window does not fit at all?",
    example: {
      layer: "avgPool1d",
      choices: { kernelSize: 4, stride: 4, padding: 1 },
      inputs: [[1, 1]],
      words: "a window of 4 by 4 on 1 value with a padding of 1",
    },
    compares: "output",
    ways: [
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "It rounds −1/4 down, gets a size of 0, and refuses.",
        source: "aten/src/ATen/div_rtn.h",
      },
      {
        in: "ONNX Runtime",
        does: "It cuts −1/4 off at the point: one window, as if there were more padding.",
        choices: { padding: [1, 2] },
        source: "measured with ONNX Runtime; onnxruntime/core/providers/cpu/nn/pool_attributes.h",
      },
    ],
    why: "C++ divides whole numbers toward zero. PyTorch guards against that, ONNX Runtime does not.",
  },
  {
    name: "pool-same-stride",
    layers: pools,
    question: "Is “same” possible with a stride beyond the window?",
    example: {
      layer: "maxPool1d",
      choices: { kernelSize: 3, stride: 4, padding: "same" },
      inputs: [[1, 32]],
      words: "a window of 3 by 4 on 32 values",
    },
    compares: "output",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "Yes: n/s, rounded up. What does not fit is left out.",
        source: "jax/_src/lax/lax.py, padtype_to_pads",
      },
      {
        in: "ONNX Runtime",
        framework: "onnx",
        does: "No: the padding would be negative.",
        source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
      },
    ],
    why: "The last window ends before the input does, so “same” would have to take values away.",
  },
  {
    name: "global-pool-axes",
    layers: ["globalMaxPool", "globalAvgPool"],
    question: "Do the pooled axes stay?",
    example: {
      layer: "globalAvgPool",
      choices: {},
      inputs: [[512, 7, 7]],
      words: "512 channels of 7 × 7 values",
    },
    compares: "output",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "No, unless keepdims is true.",
        source: "keras/src/layers/pooling/base_global_pooling.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "Yes: AdaptiveAvgPool2d(1) leaves two axes of size 1.",
        choices: { keepAxes: 1 },
        source: "torch/nn/modules/pooling.py",
      },
      {
        in: "ONNX",
        framework: "onnx",
        does: "Yes, with a size of 1.",
        choices: { keepAxes: 1 },
        source: "onnx/defs/nn/defs.cc",
      },
    ],
    why: "Keras wants the vector that a dense layer reads; the others keep the number of axes, so a flatten layer follows.",
  },
];
