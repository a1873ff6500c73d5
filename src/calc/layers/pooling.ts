import { defineLayer } from "../defineLayer.ts";
import type { Layer, LayerDeclaration } from "../layer.ts";
import { outSizeMistakes, windowEquations, windowFits, windowHyperparameters } from "./window.ts";

/** Max and average pooling differ in what they do with the values, not in any size or count. */
export function pooling(
  name: string,
  text: Pick<LayerDeclaration, "title" | "summary" | "pads"> & { pytorch: string },
): Layer {
  const { pytorch, ...rest } = text;
  const { padding, ...window } = windowHyperparameters;
  return defineLayer(name, {
    ...rest,
    axes: 2,
    input: ["inChannels", "inSize"],
    exampleInput: [96, 55, 55],
    hyperparameters: {
      kernelSize: { ...window.kernelSize, example: 2 },
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
        arguments: { pool_size: "kernelSize", strides: "stride", padding: "padding" },
      },
      pytorch: {
        name: pytorch,
        arguments: { kernel_size: "kernelSize", stride: "stride", padding: "padding" },
      },
    },
  });
}
