import { axesIn } from "./callName.ts";
import { noPadding, type Padding } from "./padding.ts";
import { isNone, python, pythonSides, sidesOf } from "./python.ts";
import { solved, withChoices, type Solved } from "./solved.ts";

const worded = (word: string) => ({ name: "padding", value: `"${word}"`, quantity: "padding" });

/**
 * Keras knows words alone, "causal" over one axis only (keras/src/layers/convolutional/
 * base_conv.py): numbers need a layer before.
 */
export function kerasPadding(given: Solved): Padding {
  const { layer } = given.placed;
  const { values, words } = given.analysis;
  const word = words["padding"];
  if (word === "same" || (word === "causal" && layer.name === "conv1d")) {
    return { ...noPadding, padding: [worded(word)] };
  }
  if (values["padding"] === undefined || isNone(sidesOf(values["padding"]))) return noPadding;
  const { pads = "zeros" } = layer.declaration;
  const sides = sidesOf(values["padding"]);
  const isSame = paddingOf(given, "same") === pythonSides(sides);
  if (isSame && python(values["stride"] ?? 1n) === "1" && pads !== "mean") {
    return { ...noPadding, padding: [worded("same")], notes: [sameAtStrideOne] };
  }
  const zeros = { name: "padding", value: pythonSides(sides), quantity: "padding" };
  const name = `layers.ZeroPadding${axesIn(layer, values)}D`;
  return { ...noPadding, before: [{ name, arguments: [zeros] }], notes: zerosAre[pads] };
}

/** What one may know where “same” is another way to write the numbers. */
export const sameAtStrideOne = "At stride 1, this padding is Keras’s “same”.";

/** What a word would pad. */
function paddingOf({ placed, inputs }: Solved, padding: string): string | undefined {
  const same = solved(withChoices(placed, { padding }), inputs);
  return same && pythonSides(sidesOf(same.analysis.values["padding"]));
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
