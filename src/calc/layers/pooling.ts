import { defineLayer } from "../defineLayer.ts";
import type { Layer, Mistake } from "../layer.ts";
import { kinds, type Pool } from "./poolingKinds.ts";
import {
  slide,
  undilated,
  windowEquations,
  windowFits,
  windowHyperparameters,
  windowMistakes,
  yesOrNo,
} from "./window.ts";

const { padding, dilation, ...window } = windowHyperparameters;

const rounded: readonly Mistake[] = [
  {
    formula: "floor((inSize + both(padding) - effectiveKernel) / stride) + 1",
    because: "That rounds down. In ceil mode a last window may hang over the end.",
  },
  {
    formula: "ceil((inSize + both(padding) - effectiveKernel) / stride) + 1",
    because:
      "That rounds up. A window that hangs over the end counts in ceil mode only, and only if it begins before the padding there.",
  },
];

/** Pooling differs in what it does with the values, not in any size or count. */
/* @__NO_SIDE_EFFECTS__ */
function pooling(axes: 1 | 2 | 3, kind: keyof typeof kinds): Layer {
  const { title, keeps, pads, inKeras, pytorch, onnx }: Pool = kinds[kind];
  const takes = { kernel_size: "kernelSize", stride: "stride", padding: "padding" };
  return defineLayer(`${kind}Pool${axes}d`, {
    title: `${title}${axes}${inKeras ? "D" : "d"}`,
    summary: `Keeps ${keeps} of each window, channel by channel. It learns nothing.`,
    pads,
    axes,
    input: ["inChannels", "inSize"],
    exampleInput:
      [
        [64, 128],
        [96, 55, 55],
        [64, 16, 56, 56],
      ][axes - 1] ?? [],
    hyperparameters: {
      kernelSize: { ...window.kernelSize, example: 2 },
      stride: { ...window.stride, default: "kernelSize" },
      padding,
      dilation,
      ceilMode: { default: 0, range: yesOrNo },
    },
    // aten/src/ATen/native/Pool.h, `pooling_output_shape_pad_lr`: no window begins in the padding behind.
    equations: {
      effectiveKernel: windowEquations.effectiveKernel,
      outSize:
        "floor((inSize + both(padding) - effectiveKernel + ceilMode * (stride - 1)) / stride) + 1 - droppedWindows",
      droppedWindows:
        "ceilMode * (ceil((inSize + both(padding) - effectiveKernel) / stride) * stride >= inSize + before(padding))",
      leftOver: "max(inSize + both(padding) - effectiveKernel - (outSize - 1) * stride, 0)",
      macs: "0",
    },
    output: ["inChannels", "outSize"],
    window: slide,
    requires: [windowFits("the kernel", "outSize >= 1")],
    mistakes: {
      outSize: [...windowMistakes, ...rounded, undilated],
      inChannels: [
        {
          formula: "inChannels / 2",
          because: "Each channel is pooled by itself: as many come out as go in.",
        },
      ],
      params: [
        {
          formula: "product(kernelSize) * inChannels",
          because: "A pooling window has no weights: it takes the values as they are.",
        },
      ],
    },
    code: {
      ...(inKeras && {
        keras: {
          name: `${title}{axes}D`,
          arguments: { pool_size: "kernelSize", strides: "stride", padding: "padding" },
        },
      }),
      pytorch: {
        ...pytorch,
        // Only the maximum has a dilation in PyTorch; in ONNX all have (AveragePool 19, LpPool 18).
        arguments: {
          ...takes,
          ...(kind === "max" && { dilation: "dilation" }),
          ceil_mode: "ceilMode",
        },
      },
      onnx: {
        name: onnx,
        arguments: {
          kernel_shape: "kernelSize",
          strides: "stride",
          pads: "padding",
          dilations: "dilation",
          ceil_mode: "ceilMode",
        },
      },
    },
  });
}

export const maxPool1d = pooling(1, "max");
export const maxPool2d = pooling(2, "max");
export const maxPool3d = pooling(3, "max");
export const avgPool1d = pooling(1, "avg");
export const avgPool2d = pooling(2, "avg");
export const avgPool3d = pooling(3, "avg");
export const lpPool1d = pooling(1, "lp");
export const lpPool2d = pooling(2, "lp");
export const lpPool3d = pooling(3, "lp");
