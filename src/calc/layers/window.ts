import type { Hyperparameter, LayerDeclaration, Mistake, Requirement, Window } from "../layer.ts";

const most = 1_000_000;

/** How many channels, units or rows a person may ask for. */
export const amount = [1, 1_000_000_000] as const;

export const yesOrNo = [0, 1] as const;

/** Where a window may stand along an axis; Dumoulin & Visin 2016, arXiv:1603.07285, relationship 14. */
export const windowEquations = {
  effectiveKernel: "dilation * (kernelSize - 1) + 1",
  outSize: "floor((inSize + both(padding) - effectiveKernel) / stride) + 1",
  leftOver: "(inSize + both(padding) - effectiveKernel) mod stride",
} satisfies LayerDeclaration["equations"];

/** TensorFlow's rule, jax/_src/lax/lax.py `padtype_to_pads`. */
const same = "max((ceil(inSize / stride) - 1) * stride + effectiveKernel - inSize, 0)";

export const windowHyperparameters = {
  kernelSize: { example: 3, range: [1, most] },
  stride: { default: 1, range: [1, most] },
  padding: {
    default: 0,
    range: [0, most],
    words: { valid: "0", same, same_lower: { total: same, split: "larger before" } },
  },
  dilation: { default: 1, range: [1, most] },
} satisfies Record<string, Hyperparameter>;

/** What a window sees of its input. */
export const slide: Window = { size: "effectiveKernel", step: "stride", before: "before(padding)" };

/** `smaller` names what a person can make smaller so that the window fits. */
export function windowFits(
  smaller: string,
  formula = "effectiveKernel <= inSize + both(padding)",
): Requirement {
  return {
    formula,
    about: "kernelSize",
    otherwise: `The kernel reaches over {effectiveKernel}, but the input with its padding is only {inSize + both(padding)} long. Make ${smaller} smaller, or the input or the padding larger.`,
  };
}

/** The groups share `channels`, which a sentence calls the `side` channels. */
export function groupsShare(channels: string, side: string): Requirement {
  return {
    formula: `${channels} mod groups = 0`,
    about: "groups",
    reason: "groups",
    otherwise: `{groups} groups can’t share the ${side} channels ({${channels}}) evenly. Choose a number of groups that divides {${channels}}.`,
  };
}

export const undilated: Mistake = {
  formula: "floor((inSize + both(padding) - kernelSize) / stride) + 1",
  because: "That leaves the dilation out: with its gaps the kernel reaches over {effectiveKernel}.",
  when: "dilation > 1",
};

/** Wrong sizes of whatever a window leaves, however it rounds. */
export const windowMistakes: readonly Mistake[] = [
  {
    formula: "floor((inSize + both(padding) - effectiveKernel) / stride)",
    because: "That is how many strides fit. The place where the window begins is one more.",
  },
  {
    formula: "floor((inSize - effectiveKernel) / stride) + 1",
    because: "That leaves the padding out.",
    when: "both(padding) > 0",
  },
  {
    formula: "floor((inSize + before(padding) - effectiveKernel) / stride) + 1",
    because: "That counts the padding of one side only.",
    when: "both(padding) > before(padding)",
  },
  {
    formula: "inSize + both(padding) - effectiveKernel + 1",
    because: "That is the size for a stride of 1.",
  },
];

export const convolutionMistakes: readonly Mistake[] = [
  ...windowMistakes,
  {
    formula: "ceil((inSize + both(padding) - effectiveKernel) / stride) + 1",
    because: "That rounds up. What is left at the end is too short for another stride: round down.",
  },
  undilated,
];
