import { perAxis, needed, whole } from "../hyperparameters.ts";
import { inOrder, placing, plain, type Family, type Given, type Ours } from "../ours.ts";

export const shaping: Family = {
  // The facts count the batch among the axes, and it is never flattened.
  flatten: (given) =>
    plain(given, placing("flatten", { keptAxes: (whole(given.layer, "start") ?? 1) - 1 })),
  reshape: (given) => {
    const target = perAxis(given.layer, "target")?.map((size) => (size === -1 ? 0 : size));
    return plain(given, placing("reshape", { target }));
  },
  permute: (given) => plain(given, placing("permute", { order: perAxis(given.layer, "dims") })),
  repeat_vector: (given) =>
    plain(given, placing("repeatVector", { repeats: needed(given.layer, "n") })),
  activation: (given) => unchanged(given, "activation"),
  dropout: (given) => unchanged(given, "dropout"),
  rescaling: (given) => unchanged(given, "rescaling"),
};

/** What works on each value by itself takes the axes as they come. */
function unchanged(given: Given, name: string): Ours {
  const [axes = []] = given.held;
  return inOrder(given, () => axes, placing(name));
}
