import type { PlacedLayer } from "@calc";
import { pytorchPadding } from "./pytorchPadding.ts";
import { pytorchSeparable } from "./pytorchSeparable.ts";
import { pytorchTransposed } from "./pytorchTransposed.ts";
import { restrictionsOf } from "./restrictions.ts";
import { offers, type Inputs, type Solved } from "./solved.ts";
import { writeLayer, type Dialect } from "./writeLayer.ts";
import type { PythonCall, Written } from "./written.ts";

/** A placed layer as PyTorch code; where the choices are impossible, no code and the reasons. */
export function toPyTorch(placed: PlacedLayer, inputs: Inputs): Written {
  return writeLayer(pytorch, placed, inputs);
}

/** What the code does not go around by padding in another way. */
const inTheWay = ["output padding", "pool input"];

/** PyTorch’s way with layers. */
export const pytorch: Dialect = {
  framework: "pytorch",
  module: "nn",
  pad: (given) => {
    const isTransposed = offers(given.placed.layer, "outputPadding");
    return isTransposed ? pytorchTransposed(given) : pytorchPadding(given);
  },
  calls: (call, given) => [call, ...withoutAxes(given)],
  notes: (given) => [
    ...restrictionsOf("pytorch", given.placed, given.inputs)
      .filter(({ reason }) => inTheWay.includes(reason))
      .map(({ message }) => message),
    ...lastStep(given),
  ],
  instead: pytorchSeparable,
};

/** torch/nn/modules/pooling.py: AdaptiveAvgPool2d(1) keeps its axes, each of size 1. */
function withoutAxes({ placed: { layer }, analysis: { values } }: Solved): PythonCall[] {
  const keepsAxes = !offers(layer, "keepAxes") || values["keepAxes"] === 1n;
  return keepsAxes ? [] : [{ name: "nn.Flatten", arguments: [] }];
}

/** torch/nn/modules/rnn.py returns every step, and the states apart. */
function lastStep({ placed: { layer }, analysis: { values } }: Solved): string[] {
  const all = !offers(layer, "returnSequences") || values["returnSequences"] === 1n;
  if (all) return [];
  const last =
    values["directions"] === 2n
      ? "what Keras keeps is output[:, -1] of the way there and output[:, 0] of the way back."
      : "the last is output[:, -1].";
  return [`PyTorch always gives every step; ${last}`];
}
