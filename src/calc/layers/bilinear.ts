import { defineLayer } from "../defineLayer.ts";
import { twoOperations } from "./counting.ts";
import { aboutBiases, positionMistakes } from "./dense.ts";
import { amount, yesOrNo } from "./window.ts";

/** torch/nn/modules/linear.py: x₁ᵀ A x₂ + b. */
export const bilinear = defineLayer("bilinear", {
  title: "Bilinear",
  summary: "Every unit reads every pair of a value from one input and a value from the other.",
  input: ["positions", "inFeatures"],
  otherInputs: [["positions", "otherFeatures"]],
  exampleInput: [64],
  hyperparameters: {
    units: { example: 32, range: amount },
    bias: { default: 1, range: yesOrNo },
  },
  equations: { macs: "product(positions) * inFeatures * otherFeatures * units" },
  weights: {
    weight: { shape: ["units", "inFeatures", "otherFeatures"] },
    bias: { shape: ["units"], role: "bias", when: "bias" },
  },
  output: ["positions", "units"],
  mistakes: {
    params: [
      ...aboutBiases.params,
      {
        formula: "(inFeatures + otherFeatures) * units + biases",
        because:
          "That is a dense layer on both inputs. Here each pair of values has a weight: {inFeatures * otherFeatures} for each unit.",
      },
      positionMistakes.params,
    ],
    weights: aboutBiases.weights,
    macs: [positionMistakes.macs, twoOperations],
  },
  code: {
    pytorch: {
      name: "Bilinear",
      arguments: {
        in1_features: "inFeatures",
        in2_features: "otherFeatures",
        out_features: "units",
        bias: "bias",
      },
    },
  },
});
