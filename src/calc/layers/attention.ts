import { defineLayer } from "../defineLayer.ts";
import type { Tensor } from "../layer.ts";
import { attentionCalls } from "./attentionCalls.ts";
import { biasesThough, twoOperations } from "./counting.ts";
import { amount, yesOrNo } from "./window.ts";

const queryRows = "heads * headSize";
const keyRows = "keyValueHeads * headSize";
const valueRows = "keyValueHeads * valueSize";
const projectedRows = `${queryRows} + ${keyRows} + ${valueRows} + outFeatures`;
/** What is learned before the heads’ answers are put together, without biases. */
const before = `inFeatures * ${queryRows} + keyFeatures * ${keyRows} + valueFeatures * ${valueRows} + biasKeyValue * keyValueHeads * (headSize + valueSize)`;
const because = "That is queries, keys and values. The heads’ answers are projected as well.";
const biased = biasesThough("value that a projection gives", projectedRows);
const bias = (rows: string): Tensor => ({ shape: [rows], role: "bias", when: "bias" });
const learnedStep = (rows: string): Tensor => ({
  shape: ["1", "1", rows],
  role: "bias",
  when: "biasKeyValue",
});

/** Vaswani et al. 2017, arXiv:1706.03762, 3.2.2; grouped queries: Ainslie et al. 2023, arXiv:2305.13245. */
export const multiHeadAttention = defineLayer("multiHeadAttention", {
  title: "MultiHeadAttention",
  summary:
    "Every step asks all steps a question, and takes from each as much as its answer fits. Several heads ask at once.",
  input: ["timeSteps", "inFeatures"],
  otherInputs: [
    ["sourceSteps", "valueFeatures"],
    ["sourceSteps", "keyFeatures"],
  ],
  exampleInput: [197, 768],
  hyperparameters: {
    heads: { example: 12, range: amount },
    keyValueHeads: { default: "heads", range: amount },
    headSize: { default: "inFeatures / heads", range: amount },
    valueSize: { default: "headSize", range: amount },
    outFeatures: { default: "inFeatures", range: amount },
    bias: { default: 1, range: yesOrNo },
    biasKeyValue: { default: 0, range: yesOrNo },
  },
  equations: {
    attendedSteps: "sourceSteps + biasKeyValue",
    projectionMacs:
      "timeSteps * heads * (inFeatures * headSize + valueSize * outFeatures) + sourceSteps * keyValueHeads * (keyFeatures * headSize + valueFeatures * valueSize)",
    attentionMacs: "timeSteps * attendedSteps * heads * (headSize + valueSize)",
    macs: "projectionMacs + attentionMacs",
  },
  weights: {
    q_proj_weight: { shape: [queryRows, "inFeatures"] },
    q_proj_bias: bias(queryRows),
    k_proj_weight: { shape: [keyRows, "keyFeatures"] },
    k_proj_bias: bias(keyRows),
    v_proj_weight: { shape: [valueRows, "valueFeatures"] },
    v_proj_bias: bias(valueRows),
    bias_k: learnedStep(keyRows),
    bias_v: learnedStep(valueRows),
    "out_proj.weight": { shape: ["outFeatures", "heads * valueSize"] },
    "out_proj.bias": bias("outFeatures"),
  },
  output: ["timeSteps", "outFeatures"],
  otherOutputs: { attentionWeights: ["timeSteps", "attendedSteps"] },
  window: "all",
  requires: [
    {
      formula: "heads mod keyValueHeads = 0",
      about: "keyValueHeads",
      reason: "groups",
      otherwise:
        "{heads} heads can’t share {keyValueHeads} keys and values evenly. Choose a number that divides {heads}.",
    },
  ],
  mistakes: {
    params: [
      {
        formula: "weights",
        because: "{weights} is the weights alone. Each projection also adds biases: {biases}.",
      },
      biased,
      {
        formula:
          "heads * inFeatures * (inFeatures + keyFeatures + valueFeatures + outFeatures + 3 * bias) + bias * outFeatures",
        because:
          "That takes the model’s width for the size of a head. A head compares {headSize} values.",
      },
      { formula: `${before} + ${queryRows} + ${keyRows} + ${valueRows}`, because, when: "bias" },
      { formula: before, because, when: "1 - bias" },
      {
        formula: "heads * params",
        because: "The heads divide the projections among them. They don’t each have all of them.",
      },
    ],
    weights: [biased],
    macs: [
      {
        formula: "projectionMacs",
        because:
          "That leaves out the queries times the keys, and the scores times the values: {attentionMacs}.",
      },
      { formula: "attentionMacs", because: "That leaves the projections out: {projectionMacs}." },
      twoOperations,
    ],
  },
  code: attentionCalls,
});
