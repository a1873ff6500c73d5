import type { LayerDeclaration, Mistake } from "../layer.ts";
import { twoOperations, weightMistakes } from "./counting.ts";
import type { Kind } from "./recurrentKinds.ts";

/** Wrong counts; those of a layer only also speak of its steps and directions. */
export function recurrentMistakes(kind: Kind, isCell = false) {
  const params: readonly (Mistake | false)[] = [
    {
      formula: "weights",
      because: "{weights} is the weights alone. Each gate of a unit also adds a bias: {biases}.",
    },
    kind !== "simpleRnn" && {
      formula: "params / gates",
      because: "That is one gate. Each unit has {gates}, and each gate weights of its own.",
    },
    {
      formula: "weights + biases / biasVectors",
      because:
        "That has one bias for each gate. Here each has {biasVectors}, one for each product.",
    },
    {
      formula: "weights + 2 * biases / biasVectors",
      because: "That has two biases for each gate, as PyTorch does. Here each has {biasVectors}.",
    },
    {
      formula: "gates * units * (inFeatures + bias)",
      because: "That leaves out the weights for the last output, which is read as well.",
    },
    !isCell && {
      formula: "params * timeSteps",
      because: "The {timeSteps} steps share their weights: they count once.",
    },
    !isCell && {
      formula: "gates * (inFeatures * timeSteps + inFeatures ^ 2) * units",
      because:
        "That takes the features for the units and the steps for the features. Steps appear nowhere.",
    },
    !isCell && {
      formula: "params / directions",
      because: "That is one direction. Each of the {directions} has weights of its own.",
    },
  ];
  const mistakes: NonNullable<LayerDeclaration["mistakes"]> = {
    params: params.filter((each) => each !== false),
    weights: weightMistakes,
    macs: [
      ...(isCell
        ? []
        : [{ formula: "macs / timeSteps", because: "That is one step. There are {timeSteps}." }]),
      twoOperations,
    ],
  };
  return mistakes;
}
