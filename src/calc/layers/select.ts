import { defineLayer } from "../defineLayer.ts";

/** One step of a sequence, such as the token that speaks for all of them. */
export const select = defineLayer("select", {
  title: "Select",
  summary: "Keeps the values of one step of a sequence, and leaves all others behind.",
  input: ["timeSteps", "inFeatures"],
  exampleInput: [197, 768],
  hyperparameters: { step: { default: 0, range: [0, 1_000_000_000] } },
  equations: { macs: "0" },
  output: ["inFeatures"],
  requires: [
    {
      formula: "step < timeSteps",
      about: "step",
      otherwise:
        "There is no step {step}: the {timeSteps} steps count from 0. Choose a smaller step, or make the sequence longer.",
    },
  ],
  mistakes: {
    activations: [
      {
        formula: "timeSteps * inFeatures",
        because: "That is all steps. Only one is kept.",
      },
    ],
  },
  code: { onnx: { name: "Gather", arguments: { indices: "step" } } },
});
