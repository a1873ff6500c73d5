import type { LayerDeclaration, Mistake } from "../layer.ts";
import { biasesThough, twoOperations } from "./counting.ts";
import type { Kind } from "./recurrentKinds.ts";

/** Wrong counts; those of a layer only also speak of its steps and directions. */
export function recurrentMistakes(kind: Kind, isCell = false) {
  const hasBlocks = kind !== "simpleRnn";
  const one = hasBlocks ? "block" : "unit";
  const vectors = "(1 + bias * (biasVectors - 1))";
  const biased = biasesThough(
    hasBlocks ? "unit of a block" : one,
    isCell ? `gates * units * ${vectors}` : `gates * units * directions * layers * ${vectors}`,
  );
  const params: readonly (Mistake | false)[] = [
    {
      formula: "weights",
      because: `{weights} is the weights alone. Each ${hasBlocks ? "block of a unit" : one} also adds a bias: {biases}.`,
    },
    biased,
    hasBlocks && {
      formula: "params / gates",
      because: "That is one block. There are {gates}, and each has weights of its own.",
    },
    hasBlocks && {
      formula: "weights + gates",
      because: "That has one bias for each block. Each unit of a block has its own: {biases}.",
      when: "bias",
    },
    hasBlocks && {
      formula: "weights + units",
      because: "That has one bias for each unit. Each has one in every block: {biases}.",
      when: "bias",
    },
    {
      formula: "weights + biases / biasVectors",
      because: `That has one bias for each ${one}. Here each has {biasVectors}, one for each product.`,
    },
    {
      formula: "weights + 2 * biases / biasVectors",
      because: `That has two biases for each ${one}, as PyTorch does. Here each has {biasVectors}.`,
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
    weights: [biased],
    macs: [
      ...(isCell
        ? []
        : [{ formula: "macs / timeSteps", because: "That is one step. There are {timeSteps}." }]),
      twoOperations,
    ],
  };
  return mistakes;
}
