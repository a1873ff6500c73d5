import { convolutions, pools, wider, type Restriction } from "./restriction.ts";

/** What PyTorch refuses although the arithmetic has an answer. */
export const pytorch: readonly Restriction[] = [
  {
    reason: "same with stride",
    layers: convolutions,
    words: ["same"],
    formula: "stride = 1",
    message:
      "PyTorch takes “same” at stride 1 only. Write the padding in numbers, or make the stride 1.",
    source: "torch/nn/modules/conv.py",
  },
  {
    reason: "output padding",
    layers: ["convTranspose"],
    formula: "outputPadding < max(stride, dilation)",
    message:
      "PyTorch wants an output padding smaller than the stride or the dilation. Make it smaller.",
    source: "aten/src/ATen/native/Convolution.cpp",
  },
  {
    reason: "pool padding",
    layers: pools,
    formula: `2 * ${wider} <= effectiveKernel`,
    message:
      "PyTorch pads a pooling layer by at most half of its kernel. Pad less, or place a padding layer before it.",
    source: "aten/src/ATen/native/Pool.h",
  },
  {
    reason: "pool padding",
    layers: ["maxPool"],
    formula: `2 * ${wider} <= kernelSize`,
    message:
      "PyTorch pads a pooling layer by at most half of its kernel, its dilation left out. Pad less, or place a padding layer before it.",
    source: "aten/src/ATen/native/Pool.h",
    versions: "up to 1.13",
  },
  {
    reason: "pool input",
    layers: ["avgPool3d", "lpPool3d"],
    formula: "inSize >= kernelSize",
    message:
      "PyTorch's AvgPool3d, of which its LPPool3d is made, wants an input no smaller than its kernel, its padding left out. Make the kernel smaller, or place a padding layer before it.",
    source: "aten/src/ATen/native/Pool.h, pool3d_shape_check",
  },
];
