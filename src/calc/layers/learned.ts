import { defineLayer } from "../defineLayer.ts";
import { amount } from "./window.ts";

/** Touvron et al. 2021, arXiv:2103.17239, section 2.1: LayerScale; ConvNeXt has one in every block. */
export const scale = defineLayer("scale", {
  title: "LayerScale",
  summary: "Multiplies each channel by a number of its own, which is learned.",
  input: ["positions", "inChannels", "inSize"],
  spreads: { positions: "axis - 1" },
  exampleInput: [96, 56, 56],
  hyperparameters: { axis: { default: 1, range: [1, 32] } },
  equations: { macs: "0" },
  weights: { gamma: { shape: ["inChannels"] } },
  output: ["positions", "inChannels", "inSize"],
  mistakes: {
    params: [
      { formula: "1", because: "That is one number for all. Each channel has its own." },
      {
        formula: "product(inSize) * params",
        because: "All values of a channel share its number: it counts once.",
      },
    ],
  },
  code: {},
});

/** A learned tensor, such as the position embeddings of ViT and GPT-2. */
export const addLearned = defineLayer("addLearned", {
  title: "Position embedding",
  summary:
    "Adds a learned number to each value, so that each position can be told from the others.",
  input: ["inShape"],
  exampleInput: [197, 768],
  hyperparameters: {},
  equations: { macs: "0" },
  weights: { weight: { shape: ["inShape"] } },
  output: ["inShape"],
  mistakes: {
    params: [
      {
        formula: "sum(inShape)",
        because: "Each value has a number of its own: multiply the sizes.",
      },
    ],
  },
  code: {},
});

/** Learned rows in front, such as ViT's class token. */
export const prependToken = defineLayer("prependToken", {
  title: "Class token",
  summary:
    "Puts a learned step in front of a sequence, to gather there what the others have to say.",
  input: ["timeSteps", "inFeatures"],
  exampleInput: [196, 768],
  hyperparameters: { tokens: { default: 1, range: amount } },
  equations: { outSteps: "timeSteps + tokens", macs: "0" },
  weights: { weight: { shape: ["tokens", "inFeatures"] } },
  output: ["outSteps", "inFeatures"],
  mistakes: {
    params: [
      { formula: "tokens", because: "A token is a whole step: {inFeatures} numbers." },
      {
        formula: "outSteps * inFeatures",
        because: "Only the token is learned. The other {timeSteps} steps come in.",
      },
    ],
  },
  code: {},
});
