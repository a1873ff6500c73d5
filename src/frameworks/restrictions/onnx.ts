import { pools, wider, type Restriction } from "./restriction.ts";

const same = ["same", "same_lower"];

/** What ONNX Runtime refuses although the arithmetic has an answer. */
export const onnx: readonly Restriction[] = [
  {
    reason: "negative padding",
    layers: ["maxPool"],
    words: same,
    formula: "(ceil(inSize / stride) - 1) * stride + effectiveKernel >= inSize",
    message:
      "ONNX Runtime's MaxPool refuses “same” where the stride steps over the end of the input. Make the stride no larger than the kernel.",
    source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
  },
  {
    reason: "negative padding",
    layers: ["avgPool"],
    words: same,
    formula: "(ceil(inSize / stride) - 1) * stride + effectiveKernel >= inSize",
    message:
      "ONNX Runtime's AveragePool refuses “same” where the stride steps over the end of the input. Make the stride no larger than the kernel.",
    source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
    versions: "below operator set 19",
  },
  {
    reason: "pool padding",
    layers: pools,
    formula: `${wider} < kernelSize`,
    message: "ONNX Runtime pads a pooling layer by less than its kernel. Pad less.",
    source: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
  },
  {
    reason: "output padding",
    layers: ["convTranspose"],
    formula: "outputPadding < stride",
    message: "ONNX Runtime wants an output padding smaller than the stride. Make it smaller.",
    source: "onnxruntime/core/providers/cpu/nn/conv_transpose_attributes.h",
  },
];
