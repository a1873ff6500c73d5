import type { PlacedLayer } from "@calc";
import { kerasPadding } from "./kerasPadding.ts";
import { kerasRecurrent, shortened } from "./kerasRecurrent.ts";
import { kerasTransposed } from "./kerasTransposed.ts";
import { groupedQueries } from "./groupedQueries.ts";
import { restrictionsOf } from "./restrictions.ts";
import { offers, type Inputs } from "./solved.ts";
import { writeLayer, type Dialect } from "./writeLayer.ts";
import type { Written } from "./written.ts";

/** A placed layer as Keras code; where the choices are impossible, no code and the reasons. */
export function toKeras(placed: PlacedLayer, inputs: Inputs): Written {
  return writeLayer(keras, placed, inputs);
}

/** Keras’s way with layers. */
export const keras: Dialect = {
  framework: "keras",
  module: "layers",
  pad: (given) => {
    const isTransposed = offers(given.placed.layer, "outputPadding");
    return isTransposed ? kerasTransposed(given) : kerasPadding(given);
  },
  calls: (call, given) =>
    offers(given.placed.layer, "directions")
      ? kerasRecurrent(call, given)
      : [groupedQueries(call, given)],
  notes: (given) => [
    ...restrictionsOf("keras", given.placed, given.inputs).map(({ message }) => message),
    ...shortened(given),
  ],
};
