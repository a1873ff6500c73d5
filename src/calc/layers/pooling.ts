import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";
import { outSizeMistakes, windowEquations, windowFits, windowHyperparameters } from "./window.ts";

/** Max and average pooling differ in what they do with the values, not in any size or count. */
export function pooling(
  name: string,
  text: { title: string; summary: string; pytorch: string },
): Layer {
  const { padding, ...window } = windowHyperparameters;
  return defineLayer(name, {
    title: text.title,
    summary: text.summary,
    axes: 2,
    input: ["inChannels", "inSize"],
    exampleInput: [96, 55, 55],
    hyperparameters: {
      kernelSize: { ...window.kernelSize, default: 2 },
      stride: { ...window.stride, default: "kernelSize" },
      padding,
    },
    equations: {
      effectiveKernel: "kernelSize",
      outSize: windowEquations.outSize,
      leftOver: windowEquations.leftOver,
      macs: "0",
    },
    output: ["inChannels", "outSize"],
    requires: [windowFits("the kernel")],
    mistakes: {
      outSize: outSizeMistakes,
      params: [
        {
          formula: "product(kernelSize) * inChannels",
          because: "A pooling window has no weights: it takes the values as they are.",
        },
      ],
    },
    code: {
      keras: {
        name: text.title,
        positional: ["kernelSize"],
        keywords: { strides: "stride", padding: "padding" },
      },
      pytorch: {
        name: text.pytorch,
        positional: ["kernelSize"],
        keywords: { stride: "stride", padding: "padding" },
      },
    },
  });
}
