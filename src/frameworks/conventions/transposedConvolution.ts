import type { Convention } from "./convention.ts";
import { transposed } from "./families.ts";

const backendUtils = "keras/src/backend/common/backend_utils.py";

export const transposedConvolution: readonly Convention[] = [
  {
    name: "output-padding",
    layers: transposed,
    question: "With “same”, is no output padding the same as 0?",
    example: {
      layer: "convTranspose1d",
      choices: { outChannels: 8, kernelSize: 3, stride: 2 },
      inputs: [[4, 16]],
      words: "a kernel of 3 by 2 on 16 values",
    },
    compares: "output",
    ways: [
      {
        in: "Keras, output_padding=None",
        framework: "keras",
        does: "n · s, whatever the kernel.",
        choices: { padding: "same", outputPadding: "auto" },
        source: backendUtils,
      },
      {
        in: "Keras, output_padding=0",
        framework: "keras",
        does: "(n − 1) · s, and 1 more if the kernel is odd.",
        choices: { padding: "half", outputPadding: 0 },
        source: backendUtils,
      },
      {
        in: "PyTorch, padding=1",
        framework: "pytorch",
        does: "It has no “same”; with half a kernel of padding it gives as much as Keras with 0.",
        choices: { padding: 1 },
        source: "torch/nn/modules/conv.py",
      },
    ],
    why: "Two sizes before a stride of 2 lead to the same size after it. None means Keras’s own choice between them, 0 the smaller.",
  },
  {
    name: "short-kernel",
    layers: transposed,
    question: "What if the kernel is shorter than the stride?",
    example: {
      layer: "convTranspose1d",
      choices: { outChannels: 8, kernelSize: 2, stride: 3 },
      inputs: [[4, 16]],
      words: "a kernel of 2 by 3 on 16 values, no padding",
    },
    compares: "output",
    ways: [
      {
        in: "Keras, TensorFlow",
        framework: "keras",
        does: "The last stride is kept whole: (n − 1) · s + max(k, s).",
        choices: { padding: "valid", outputPadding: "auto" },
        source: backendUtils,
      },
      {
        in: "PyTorch",
        framework: "pytorch",
        does: "The last kernel ends it: (n − 1) · s + k.",
        source: "torch/nn/modules/conv.py",
      },
    ],
    why: "A convolution by 3 on 48 values gives 16, and so does one on 47. Each framework undoes another of them.",
  },
  {
    name: "onnx-same",
    layers: transposed,
    question: "Does ONNX’s “same” multiply by the stride?",
    example: {
      layer: "convTranspose1d",
      choices: { outChannels: 8, kernelSize: 3, stride: 4, padding: "same" },
      inputs: [[4, 31]],
      words: "a kernel of 3 by 4 on 31 values",
    },
    compares: "output",
    ways: [
      {
        in: "ONNX, as documented",
        framework: "onnx",
        does: "n · s.",
        choices: { outputPadding: "auto" },
        source: "onnx/defs/nn/defs.cc",
      },
      {
        in: "ONNX Runtime",
        framework: "onnx",
        does: "Its padding is never negative, so a short kernel ends it: (n − 1) · s + k.",
        source: "measured with ONNX Runtime 1.30 and onnx’s reference",
      },
      {
        in: "Keras",
        framework: "keras",
        does: "n · s.",
        choices: { outputPadding: "auto" },
        source: backendUtils,
      },
    ],
    why: "The document says what a convolution’s “same” would undo; the code never adds what no kernel has reached.",
  },
];
