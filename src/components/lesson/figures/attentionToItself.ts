import { defineLayer, layers, type Layer } from "@calc";

const { multiHeadAttention } = layers;

/**
 * Attention of a text to itself whose heads share its features out: all four projections are the
 * same square, so that its eight tensors can be told as two.
 */
const plain = defineLayer("multiHeadAttention", {
  ...multiHeadAttention.declaration,
  weights: {
    projections: { shape: ["inFeatures", "inFeatures"], times: "4" },
    biases: { shape: ["inFeatures"], times: "4", role: "bias" },
  },
});

/** What to write a formula of: the short one, where nothing but the number of heads is chosen. */
export function attentionToItself(choices: Readonly<Record<string, unknown>>): Layer {
  return Object.keys(choices).every((name) => name === "heads") ? plain : multiHeadAttention;
}
