import { defineLayer } from "./defineLayer.ts";

/**
 * What the numbers of a network occupy, as equations like a layer's: its input is what a summary
 * counts. Parameters and statistics are held once; a forward pass keeps the activations of each
 * example; training keeps as many gradients of both, and what the optimiser remembers of each
 * parameter: one number with momentum, two with Adam (Kingma and Ba 2015, arXiv:1412.6980).
 */
export const memory = defineLayer("memory", {
  title: "Memory",
  summary: "What parameters and activations occupy.",
  input: ["allParams", "allStatistics", "allActivations"],
  exampleInput: [62378344, 0, 1000000],
  hyperparameters: {
    batchSize: { default: 1, range: [1, 1_000_000_000] },
    bytesPerNumber: {
      default: 4,
      range: [1, 16],
      words: { float32: "4", float16: "2", bfloat16: "2", int8: "1" },
    },
    optimiserStates: {
      default: 0,
      range: [0, 8],
      words: { none: "0", sgd: "0", momentum: "1", adam: "2" },
    },
  },
  equations: {
    parameterMemory: "bytesPerNumber * (allParams + allStatistics)",
    activationMemory: "bytesPerNumber * batchSize * allActivations",
    forwardMemory: "parameterMemory + activationMemory",
    trainingMemory:
      "forwardMemory + activationMemory + bytesPerNumber * (1 + optimiserStates) * allParams",
    macs: "0",
  },
  output: ["trainingMemory"],
  code: {},
});
