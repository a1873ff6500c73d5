import type { LayerDeclaration } from "../layer.ts";
import { twoOperations } from "./counting.ts";
import { filterBiases } from "./filterMistakes.ts";

/** Wrong sizes and counts of a convolution backwards. */
export const transposedMistakes: NonNullable<LayerDeclaration["mistakes"]> = {
  outSize: [
    {
      formula: "inSize * stride",
      because:
        "That is the size where the kernel is as long as the stride. The last kernel is put down whole, and it is {effectiveKernel} long.",
    },
    {
      formula: "floor((inSize + both(padding) - effectiveKernel) / stride) + 1",
      because: "That is a convolution. This is one backwards: from its output to its input.",
    },
    {
      formula: "(inSize - 1) * stride + both(padding) + effectiveKernel + outputPadding",
      because: "Here padding is taken away at the edges, not added.",
    },
    {
      formula: "(inSize - 1) * stride - both(padding) + effectiveKernel",
      because: "That leaves the output padding out.",
    },
  ],
  params: [
    ...filterBiases.params,
    {
      formula: "weights + inChannels * bias",
      because: "The biases belong to the channels that come out: {outChannels}, not {inChannels}.",
    },
    {
      formula: "product(kernelSize) * inChannels * outChannels + biases",
      because: "That leaves the groups out: each makes only its own {outChannels / groups}.",
    },
  ],
  weights: filterBiases.weights,
  macs: [
    {
      formula: "product(outSize) * product(kernelSize) * inChannels * (outChannels / groups)",
      because:
        "That has a kernel for each value that comes out. A kernel is put down for each that goes in: {product(inSize)}.",
    },
    twoOperations,
  ],
};
