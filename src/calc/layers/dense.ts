import { defineLayer } from "../defineLayer.ts";

/** Every unit reads every input feature: a matrix product and one bias for each unit. */
export const dense = defineLayer("dense", {
  title: "Dense",
  summary: "Every unit reads every input feature, each with a weight of its own, and adds a bias.",
  axes: 0,
  input: ["inFeatures"],
  exampleInput: [9216],
  hyperparameters: {
    units: { example: 4096, range: [1, 1_000_000_000] },
    bias: { default: 1, range: [0, 1] },
  },
  equations: { macs: "inFeatures * units" },
  weights: {
    weight: { shape: ["units", "inFeatures"] },
    bias: { shape: ["units"], role: "bias", when: "bias" },
  },
  output: ["units"],
  mistakes: {
    params: [
      {
        formula: "weights",
        because: "{weights} is the weights alone. Each unit also learns a bias: add {biases}.",
      },
      {
        formula: "weights + bias",
        because: "That has one bias for the whole layer. Each unit has its own: {biases} in all.",
      },
      {
        formula: "weights + inFeatures",
        because: "That has a bias for each input. Biases belong to the units: {biases} in all.",
      },
      { formula: "units", because: "That is how many values come out, not how many are learned." },
    ],
    weights: [{ formula: "params", because: "That has the biases ({biases}) in it as well." }],
  },
  code: {
    keras: { name: "Dense", arguments: { units: "units", use_bias: "bias" } },
    pytorch: {
      name: "Linear",
      arguments: { in_features: "inFeatures", out_features: "units", bias: "bias" },
    },
  },
});
