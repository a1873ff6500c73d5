import type { Mistake } from "../layer.ts";

/** Wrong counts of a layer whose every filter or unit, as `one` calls it, has a bias; there are `ones`. */
export function biasMistakes(one: string, ones: string) {
  const weights = [biasesThough(one, ones)];
  const params: readonly Mistake[] = [
    {
      formula: "weights",
      because: `{weights} is the weights alone. Each ${one} also learns a bias: add {biases}.`,
    },
    {
      formula: "weights + bias",
      because: `That has one bias for the whole layer. Each ${one} has its own: {biases} in all.`,
    },
    ...weights,
  ];
  return { params, weights };
}

/** Biases where only weights are asked for, or where a layer has none. */
export const biasesThough = (one: string, ones: string): Mistake => ({
  formula: `weights + ${ones}`,
  because: `That has a bias for each ${one} in it. None is to be counted.`,
});

/** Most papers and fvcore count a multiply–accumulate as one, DeepSpeed and TensorFlow as two. */
export const twoOperations: Mistake = {
  formula: "2 * macs",
  because: "That counts a product and the sum it joins as two (FLOPs). Here they are one.",
};

export const notLearned: Mistake = {
  formula: "macs",
  because: "That is how many products are computed, not how many numbers are learned.",
};
