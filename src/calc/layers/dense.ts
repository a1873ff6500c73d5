import { defineLayer } from "../defineLayer.ts";
import { biasMistakes, twoOperations } from "./counting.ts";
import { amount, yesOrNo } from "./window.ts";

/** Wrong counts of a layer that reads every position with the same weights. */
export const positionMistakes = {
  params: {
    formula: "product(positions) * params",
    because: "All {product(positions)} positions are read with the same weights: they count once.",
  },
  macs: {
    formula: "macs / product(positions)",
    because: "That is one position. There are {product(positions)}.",
  },
};

/** Those about the bias of each unit. */
export const aboutBiases = biasMistakes("unit", "units");

/** Every unit reads every input feature: a matrix product and one bias for each unit. */
export const dense = defineLayer("dense", {
  title: "Dense",
  summary: "Every unit reads every input feature, each with a weight of its own, and adds a bias.",
  input: ["positions", "inFeatures"],
  exampleInput: [9216],
  hyperparameters: {
    units: { example: 4096, range: amount },
    bias: { default: 1, range: yesOrNo },
  },
  equations: { macs: "product(positions) * inFeatures * units" },
  weights: {
    weight: { shape: ["units", "inFeatures"] },
    bias: { shape: ["units"], role: "bias", when: "bias" },
  },
  output: ["positions", "units"],
  mistakes: {
    params: [
      ...aboutBiases.params,
      {
        formula: "weights + bias * inFeatures",
        because: "That has a bias for each input. Each unit has its own: {biases} in all.",
      },
      { formula: "units", because: "That is how many values come out, not how many are learned." },
      positionMistakes.params,
    ],
    weights: aboutBiases.weights,
    macs: [positionMistakes.macs, twoOperations],
  },
  code: {
    keras: {
      name: "Dense",
      arguments: { units: "units", use_bias: "bias" },
      tensors: { kernel: { of: "weight", shape: ["inFeatures", "units"] }, bias: { of: "bias" } },
    },
    pytorch: {
      name: "Linear",
      arguments: { in_features: "inFeatures", out_features: "units", bias: "bias" },
    },
    onnx: {
      name: "Gemm",
      fixed: { transB: "1" },
      tensors: { b: { of: "weight" }, c: { of: "bias" } },
    },
  },
});
