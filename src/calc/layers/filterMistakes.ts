import type { Mistake } from "../layer.ts";
import { biasMistakes, notLearned, twoOperations } from "./counting.ts";

/** Those about the bias of each filter. */
export const filterBiases = biasMistakes("filter", "outChannels");

/** For two axes. */
export const oneWide: Mistake = {
  formula: "kernelSize * (inChannels / groups) * outChannels + biases",
  because:
    "That is a kernel {kernelSize} high and only 1 wide. It reads {product(kernelSize)} places.",
  when: "kernelSize > 1",
};

export const filterMistakes: readonly Mistake[] = [
  {
    formula: "product(kernelSize) * outChannels + biases",
    because:
      "That counts one input channel only. Each filter reads {inChannels / groups} of them and has a kernel for each.",
  },
  {
    formula: "product(kernelSize) * outChannels",
    because:
      "That counts one input channel only, and no biases. Each filter has a kernel for {inChannels / groups} of them.",
    when: "bias * (inChannels - groups) > 0",
  },
  {
    formula: "weights + weights",
    because: "That gives every weight a bias of its own. There is one bias for each filter.",
  },
  {
    formula: "product(kernelSize) * (inChannels / groups) + bias",
    because: "That is one filter. There are {outChannels} of them.",
  },
  {
    formula: "product(kernelSize) * inChannels * outChannels + biases",
    because:
      "That leaves the groups out: a filter reads only the input channels of its own group ({inChannels / groups}).",
  },
  {
    formula: "product(outSize) * outChannels",
    because: "That is how many values come out, not how many are learned.",
  },
  notLearned,
];

export const placeMistakes: readonly Mistake[] = [
  {
    formula: "weights",
    because: "That is one place of the window. It stands in {product(outSize)} of them.",
  },
  {
    formula: "params",
    because:
      "That is how many parameters there are. Each weight of them works in {product(outSize)} places.",
    when: "biases",
  },
  {
    formula: "product(outSize) * params",
    because: "That counts the biases as well. A bias is added, not multiplied.",
  },
  {
    formula: "product(inSize) * weights",
    because: "The window stands where the output’s values are: {product(outSize)} places.",
  },
  twoOperations,
];
