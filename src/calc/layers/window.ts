import type { Hyperparameter, LayerDeclaration, Mistake, Requirement } from "../layer.ts";

const most = 1_000_000;

/** Where a window may stand along an axis; Dumoulin & Visin 2016, arXiv:1603.07285, relationship 14. */
export const windowEquations = {
  effectiveKernel: "dilation * (kernelSize - 1) + 1",
  outSize: "floor((inSize + both(padding) - effectiveKernel) / stride) + 1",
  leftOver: "(inSize + both(padding) - effectiveKernel) mod stride",
} satisfies LayerDeclaration["equations"];

export const windowHyperparameters = {
  kernelSize: { example: 3, range: [1, most] },
  stride: { default: 1, range: [1, most] },
  padding: {
    default: 0,
    range: [0, most],
    words: {
      valid: "0",
      same: "max((ceil(inSize / stride) - 1) * stride + effectiveKernel - inSize, 0)",
    },
  },
  dilation: { default: 1, range: [1, most] },
} satisfies Record<string, Hyperparameter>;

/** `smaller` names what a person can make smaller so that the window fits. */
export function windowFits(smaller: string): Requirement {
  return {
    formula: "effectiveKernel <= inSize + both(padding)",
    about: "kernelSize",
    otherwise: `The kernel reaches over {effectiveKernel}, but the input with its padding is only {inSize + both(padding)} long. Make ${smaller} smaller, or the input or the padding larger.`,
  };
}

export const outSizeMistakes: readonly Mistake[] = [
  {
    formula: "floor((inSize + both(padding) - effectiveKernel) / stride)",
    because: "That is how many strides fit. The place where the window begins is one more.",
  },
  {
    formula: "ceil((inSize + both(padding) - effectiveKernel) / stride) + 1",
    because: "That rounds up. What is left at the end is too short for another stride: round down.",
  },
  {
    formula: "floor((inSize - effectiveKernel) / stride) + 1",
    because: "That leaves the padding out.",
  },
  {
    formula: "inSize + both(padding) - effectiveKernel + 1",
    because: "That is the size for a stride of 1.",
  },
];
