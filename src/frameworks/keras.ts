import type { Choice, PlacedLayer, Values } from "@calc";
import { kerasPadding } from "./kerasPadding.ts";
import { python } from "./python.ts";
import { writeLayer, type Dialect } from "./writeLayer.ts";
import type { Written } from "./written.ts";

/** A placed layer as Keras code; where the choices are impossible, no code and the reasons. */
export function toKeras(placed: PlacedLayer, input: readonly Choice[]): Written {
  return writeLayer(keras, placed, input);
}

const keras: Dialect = {
  framework: "keras",
  module: "layers",
  pad: (placed, analysis, input) => {
    const padding = kerasPadding(placed, analysis, input);
    return { ...padding, notes: [...padding.notes, ...refusals(analysis.values)] };
  },
};

/** `strides > 1` with `dilation_rate > 1` raises (keras/src/layers/convolutional/base_conv.py). */
function refusals({ stride = 1n, dilation = 1n }: Values): string[] {
  const both = [stride, dilation].every((value) => python(value) !== "1");
  return both
    ? ["Keras refuses a stride and a dilation above 1 in one layer; PyTorch accepts them."]
    : [];
}
