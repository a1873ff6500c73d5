import type { Convention } from "./convention.ts";
import { pools } from "./families.ts";

const poolH = "aten/src/ATen/native/Pool.h, pooling_output_shape_pad_lr";

export const pooling: readonly Convention[] = [
  {
    name: "pool-stride",
    layers: pools,
    question: "How far does a pool move if nothing is said?",
    example: {
      layer: "maxPool1d",
      choices: { kernelSize: 2 },
      inputs: [[1, 8]],
      words: "a window of 2 on 8 values",
    },
    compares: "output",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "As far as its window is wide.",
        source: "keras/src/layers/pooling/base_pooling.py",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "As far as its window is wide.",
        source: "torch/nn/modules/pooling.py",
      },
      {
        in: "ONNX",
        framework: "onnx",
        does: "By 1.",
        choices: { stride: 1 },
        source: "onnx/defs/nn/defs.cc",
      },
    ],
    why: "People pool without overlap, so two frameworks made that the default. ONNX treats all windows alike, and a convolution moves by 1.",
  },
  {
    name: "pool-rounding",
    layers: pools,
    question: "May the last window hang over the end?",
    example: {
      layer: "maxPool2d",
      choices: { kernelSize: 2 },
      inputs: [[50, 11, 11]],
      words: "a window of 2 on 11 × 11 values",
    },
    compares: "output",
    ways: [
      {
        in: "Keras",
        framework: "keras",
        does: "Never: it rounds down.",
        source: "keras/src/ops/operation_utils.py, compute_pooling_output_shape",
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "Not unless it is told so by ceil_mode.",
        source: poolH,
      },
      {
        in: "Lasagne",
        does: "With ignore_border=False; not by default.",
        choices: { ceilMode: 1 },
        source: "lasagne/layers/pool.py, pool_output_length",
      },
      {
        in: "Caffe",
        does: "Always: it rounds up.",
        choices: { ceilMode: 1 },
        source: "caffe/src/caffe/layers/pooling_layer.cpp",
      },
    ],
    why: "Caffe wanted to lose no value at the edge. The others want windows that are whole.",
  },
  {
    name: "dropped-window",
    layers: pools,
    question: "In ceil mode, may a window stand in the padding alone?",
    example: {
      layer: "avgPool1d",
      choices: { kernelSize: 4, stride: 4, padding: 2, ceilMode: 1 },
      inputs: [[1, 9]],
      words: "a window of 4 by 4 on 9 values with a padding of 2",
    },
    compares: "output",
    ways: [
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "No: a window that would begin in the padding behind is dropped.",
        source: poolH,
      },
      {
        in: "ONNX Runtime 1.30",
        framework: "onnx",
        does: "No, since onnx issue 5711.",
        source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
      },
      {
        in: "ONNX 1.12",
        does: "Yes: its shape inference counts it.",
        choices: { padding: [2, 5], ceilMode: 0 },
        source: "measured with onnx 1.12; onnx/onnx#5711",
      },
    ],
    why: "The mean of such a window would be one of no values at all. ONNX took the rule over when that was noticed.",
  },
];
