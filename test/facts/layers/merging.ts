import { asTheyAre, axisAt } from "../axes.ts";
import { whole } from "../hyperparameters.ts";
import { inOrder, placing, type Family, type Given, type Ours } from "../ours.ts";

export const merging: Family = {
  add: (given) => elementwise(given, "add"),
  subtract: (given) => elementwise(given, "subtract"),
  multiply: (given) => elementwise(given, "multiply"),
  average: (given) => elementwise(given, "average"),
  maximum: (given) => elementwise(given, "maximum"),
  // Inception-ResNet adds a share of what it found: a factor that nothing learns.
  scaled_add: (given) =>
    given.inputs.length > 1
      ? elementwise(given, "add")
      : inOrder(given, () => given.held[0] ?? [], placing("rescaling")),
  concat: (given) => {
    const { inputs, held, layer } = given;
    const rank = inputs[0]?.length ?? 0;
    const order = held[0] ?? asTheyAre(rank);
    const axis = order.indexOf(axisAt(whole(layer, "axis") ?? -1, rank)) + 1;
    return inOrder(given, () => order, placing("concatenate", { axis }));
  },
};

/**
 * Both frameworks line shapes up from the last axis (keras/src/layers/merging/base_merge.py; PyTorch's
 * broadcasting), so that a shorter one gets sizes of 1 in front.
 */
function elementwise(given: Given, name: string): Ours {
  const { inputs, held } = given;
  const ranks = inputs.map(({ length }) => length);
  const rank = Math.max(...ranks);
  if (ranks.every((each) => each === rank)) {
    return inOrder(given, (axes) => held[0] ?? asTheyAre(axes), placing(name));
  }
  const raised = ranks.map((each) => rank - each);
  return { ...inOrder(given, asTheyAre, placing(name)), raised };
}
