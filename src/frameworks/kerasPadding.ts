import { analyse, type Choice, type PlacedLayer } from "@calc";
import type { Padding, Possible } from "./padding.ts";
import { isNone, python, pythonSides, sidesOf } from "./python.ts";

const same = { name: "padding", value: '"same"', quantity: "padding" };

/** Keras knows "valid" and "same" alone (keras/src/layers/convolutional/base_conv.py): numbers need a layer before. */
export function kerasPadding(
  { layer, choices }: PlacedLayer,
  { values, words }: Possible,
  input: readonly Choice[],
): Padding {
  if (words["padding"] === "same") return { before: [], padding: [same], notes: [] };
  if (values["padding"] === undefined || isNone(sidesOf(values["padding"]))) {
    return { before: [], padding: [], notes: [] };
  }
  const { pads = "zeros" } = layer.declaration;
  const sides = sidesOf(values["padding"]);
  const written = pythonSides(sides);
  const withSame = analyse({ layer, choices: { ...choices, padding: "same" } }, input);
  const isSame = withSame.ok && pythonSides(sidesOf(withSame.values["padding"])) === written;
  if (isSame && python(values["stride"] ?? 1n) === "1" && pads !== "mean") {
    return { before: [], padding: [same], notes: ["At stride 1, this padding is Keras’s “same”."] };
  }
  const zeros = { name: "padding", value: written, quantity: "padding" };
  return {
    before: [{ name: `layers.ZeroPadding${sides.length}D`, arguments: [zeros] }],
    padding: [],
    notes: zerosAre[pads],
  };
}

const zerosAre = {
  zeros: [],
  // aten/src/ATen/native/cpu/MaxPoolKernel.cpp starts each window at minus infinity.
  nothing: [
    "Keras pads with zeros here, PyTorch with −∞. They agree where no value is negative, as after a ReLU.",
  ],
  // keras.ops.average_pool divides by the real values; torch.nn.AvgPool2d has count_include_pad=True.
  mean: ["The zeros count in the mean, as in PyTorch; Keras’s “same” would leave them out."],
};
