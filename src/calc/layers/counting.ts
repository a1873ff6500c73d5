import type { Mistake } from "../layer.ts";

/** Wrong counts of what a layer learns whose every filter or unit, as `one` calls it, has a bias. */
export function biasMistakes(one: string, oneBiasEach: string): readonly Mistake[] {
  return [
    {
      formula: "weights",
      because: `{weights} is the weights alone. Each ${one} also learns a bias: add {biases}.`,
    },
    {
      formula: "weights + bias",
      because: `That has one bias for the whole layer. ${oneBiasEach}`,
    },
  ];
}

export const weightMistakes: readonly Mistake[] = [
  { formula: "params", because: "That has the biases ({biases}) in it as well." },
];

/** Most papers and fvcore count a multiply–accumulate as one, DeepSpeed and TensorFlow as two. */
export const twoOperations: Mistake = {
  formula: "2 * macs",
  because: "That counts a product and the sum it joins as two (FLOPs). Here they are one.",
};

export const notLearned: Mistake = {
  formula: "macs",
  because: "That is how many products are computed, not how many numbers are learned.",
};
