import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";
import { recurrentCalls } from "./recurrentCalls.ts";
import { kinds, type Kind } from "./recurrentKinds.ts";
import { recurrentMistakes } from "./recurrentMistakes.ts";
import { amount, yesOrNo } from "./window.ts";

/** One step of a recurrent layer. */
/* @__NO_SIDE_EFFECTS__ */
function cell(kind: Kind): Layer {
  const { title, gates, biasVectors } = kinds[kind];
  const rows = "gates * units";
  return defineLayer(`${kind}Cell`, {
    title: `${title}Cell`,
    summary: `One step of ${kind === "gru" ? "a" : "an"} ${title}: reads its input and its own last output.`,
    input: ["inFeatures"],
    exampleInput: [64],
    hyperparameters: {
      units: { example: 32, range: amount },
      bias: { default: 1, range: yesOrNo },
      biasVectors: { default: biasVectors, range: [1, 2] },
    },
    equations: { gates, macs: "gates * units * (inFeatures + units)" },
    weights: {
      weight_ih: { shape: [rows, "inFeatures"] },
      weight_hh: { shape: [rows, "units"] },
      bias_ih: { shape: [rows], role: "bias", when: "bias" },
      bias_hh: { shape: [rows], role: "bias", when: "bias * (biasVectors - 1)" },
    },
    output: ["units"],
    ...(kind === "lstm" && { otherOutputs: { cellState: ["units"] } }),
    window: "all",
    mistakes: recurrentMistakes(kind, true),
    code: recurrentCalls(
      kind,
      { pytorch: { bias: "bias" }, tensors: ["weight_ih", "weight_hh", "bias_ih", "bias_hh"] },
      "Cell",
    ),
  });
}

export const simpleRnnCell = cell("simpleRnn");
export const lstmCell = cell("lstm");
export const gruCell = cell("gru");
