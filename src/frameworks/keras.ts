import { analyse, type Choice, type PlacedLayer, type Values } from "@calc";
import { plainArguments } from "./arguments.ts";
import { kerasPadding } from "./kerasPadding.ts";
import { python } from "./python.ts";
import { writeCalls, type Argument, type Written } from "./written.ts";

/** A placed layer as Keras code; where the choices are impossible, no code and the reasons. */
export function toKeras(placed: PlacedLayer, input: readonly Choice[]): Written {
  const analysis = analyse(placed, input);
  if (!analysis.ok)
    return writeCalls(
      [],
      analysis.issues.map(({ message }) => message),
    );
  const { layer } = placed;
  const call = layer.declaration.code.keras;
  const { before, padding, notes } = kerasPadding(placed, input, analysis.values);
  const given = [
    ...plainArguments(layer, call, analysis.values),
    ...padding,
    ...required(call.name),
  ];
  return writeCalls(
    [...before, { name: `layers.${call.name}`, arguments: given }],
    [...notes, ...refusals(analysis.values)],
  );
}

/** `rate` has no default (keras/src/layers/regularization/dropout.py); PyTorch's `p` is 0.5. */
function required(name: string): Argument[] {
  return name === "Dropout" ? [{ name: "rate", value: "0.5" }] : [];
}

/** `strides > 1` with `dilation_rate > 1` raises (keras/src/layers/convolutional/base_conv.py). */
function refusals({ stride = 1n, dilation = 1n }: Values): string[] {
  const both = [stride, dilation].every((value) => python(value) !== "1");
  return both
    ? ["Keras refuses a stride and a dilation above 1 in one layer; PyTorch accepts them."]
    : [];
}
