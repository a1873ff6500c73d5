import { analyse, place, type Choice, type PlacedLayer, type Values } from "@calc";
import type { Padding } from "./padding.ts";
import { isNone, python, pythonSides, sidesOf } from "./python.ts";

const same = { name: "padding", value: '"same"', quantity: "padding" };

/** Keras knows "valid" and "same" alone (keras/src/layers/convolutional/base_conv.py): numbers need a layer before. */
export function kerasPadding(
  placed: PlacedLayer,
  input: readonly Choice[],
  values: Values,
): Padding {
  const { layer, choices } = placed;
  const chosen = choices["padding"];
  if (typeof chosen === "string" && chosen.trim() === "same") {
    return { before: [], padding: [same], notes: [] };
  }
  if (values["padding"] === undefined || isNone(sidesOf(values["padding"]))) {
    return { before: [], padding: [], notes: [] };
  }
  const sides = pythonSides(sidesOf(values["padding"]));
  const withSame = analyse(place(layer, { ...choices, padding: "same" }), input);
  const isSame = withSame.ok && pythonSides(sidesOf(withSame.values["padding"])) === sides;
  if (isSame && python(values["stride"] ?? 1n) === "1") {
    return { before: [], padding: [same], notes: ["At stride 1, this padding is Keras’s “same”."] };
  }
  const zeros = { name: "padding", value: sides, quantity: "padding" };
  return {
    before: [{ name: "layers.ZeroPadding2D", arguments: [zeros] }],
    padding: [],
    notes: layer.declaration.code.keras.name === "MaxPooling2D" ? [zerosAreNotNothing] : [],
  };
}

/** aten/src/ATen/native/cpu/MaxPoolKernel.cpp starts each window at minus infinity. */
const zerosAreNotNothing =
  "Keras pads with zeros here, PyTorch with −∞. They agree where no value is negative, as after a ReLU.";
