import { defineLayer } from "../defineLayer.ts";
import { biasMistakes, twoOperations } from "./counting.ts";
import { amount, yesOrNo } from "./window.ts";

const sequence = {
  params: {
    formula: "product(positions) * params",
    because: "All {product(positions)} positions are read with the same weights: they count once.",
  },
  macs: {
    formula: "macs / product(positions)",
    because: "That is one position. There are {product(positions)}.",
  },
};

const aboutBiases = biasMistakes("unit", "units");

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
      sequence.params,
    ],
    weights: aboutBiases.weights,
    macs: [sequence.macs, twoOperations],
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
      sequence.params,
    ],
    weights: aboutBiases.weights,
    macs: [sequence.macs, twoOperations],
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
