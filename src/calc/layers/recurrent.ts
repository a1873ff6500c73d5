import { defineLayer } from "../defineLayer.ts";
import type { Layer } from "../layer.ts";
import { recurrentCalls } from "./recurrentCalls.ts";
import { kinds, type Kind } from "./recurrentKinds.ts";
import { recurrentMistakes } from "./recurrentMistakes.ts";
import { amount, yesOrNo } from "./window.ts";

/** What a recurrent layer is by the number of its gates; torch/nn/modules/rnn.py has all of it. */
/* @__NO_SIDE_EFFECTS__ */
function recurrent(name: Kind): Layer {
  const { title, gates, biasVectors, summary } = kinds[name];
  const isLstm = name === "lstm";
  const state = isLstm ? "stateSize" : "units";
  const rows = "gates * units";
  const times = "directions * layers";
  return defineLayer(name, {
    title,
    summary,
    input: ["timeSteps", "inFeatures"],
    exampleInput: [10, 64],
    hyperparameters: {
      units: { example: 32, range: amount },
      bias: { default: 1, range: yesOrNo },
      biasVectors: { default: biasVectors, range: [1, 2] },
      returnSequences: { default: 0, range: yesOrNo },
      directions: { default: 1, range: [1, 2] },
      merge: {
        default: "directions",
        range: [1, 2],
        words: { concat: "directions", sum: "1", mul: "1", ave: "1" },
      },
      layers: { default: 1, range: [1, 1_000_000] },
      ...(isLstm && {
        projection: { default: 0, range: [0, amount[1]] },
        peepholes: { default: 0, range: yesOrNo },
      }),
    },
    equations: {
      gates,
      ...(isLstm && { stateSize: "projection + (projection = 0) * units" }),
      outFeatures: `merge * ${state}`,
      states: times,
      macs: `timeSteps * directions * (gates * units * (inFeatures + (layers - 1) * outFeatures + layers * ${state})${isLstm ? " + layers * projection * units" : ""})`,
    },
    weights: {
      weight_ih_l0: { shape: [rows, "inFeatures"], times: "directions" },
      weight_ih_l1: {
        shape: [rows, "outFeatures"],
        when: "layers > 1",
        times: "directions * (layers - 1)",
      },
      weight_hh_l0: { shape: [rows, state], times },
      bias_ih_l0: { shape: [rows], role: "bias", when: "bias", times },
      bias_hh_l0: { shape: [rows], role: "bias", when: "bias * (biasVectors - 1)", times },
      ...(isLstm && {
        weight_hr_l0: { shape: ["projection", "units"], when: "projection > 0", times },
        // Gers & Schmidhuber 2000: the input, forget and output gates look at the cell.
        peepholes: { shape: ["3 * units"], when: "peepholes", times },
      }),
    },
    output: ["timeSteps if returnSequences", "outFeatures"],
    otherOutputs: {
      hiddenState: ["states", state],
      ...(isLstm && { cellState: ["states", "units"] }),
    },
    window: "all",
    requires: [
      {
        formula: "merge <= directions",
        about: "merge",
        otherwise:
          "With {directions} direction there are no {merge} outputs to lay side by side. Choose 2 directions, or “sum” as the merge.",
      },
    ],
    mistakes: {
      ...recurrentMistakes(name),
      outFeatures: [{ formula: state, because: "That is one direction. Both stand side by side." }],
    },
    code: recurrentCalls(name, {
      keras: { return_sequences: "returnSequences" },
      pytorch: {
        num_layers: "layers",
        bias: "bias",
        bidirectional: "directions",
        ...(isLstm && { proj_size: "projection" }),
      },
      tensors: ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"],
    }),
  });
}

export const simpleRnn = recurrent("simpleRnn");
export const lstm = recurrent("lstm");
export const gru = recurrent("gru");
