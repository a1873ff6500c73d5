import { countNames } from "./counts.ts";
import type { Layer } from "./layer.ts";

/** The quantities of a layer: those that its inputs and a person give, and those that follow. */
export interface LayerQuantities {
  readonly given: readonly string[];
  readonly computed: readonly string[];
}

// A layer never changes.
const known = new WeakMap<Layer, LayerQuantities>();

/** The quantities of a layer, each once, in the order of its declaration. */
export function quantitiesOf(layer: Layer): LayerQuantities {
  const quantities = known.get(layer) ?? listed(layer);
  known.set(layer, quantities);
  return quantities;
}

function listed(layer: Layer): LayerQuantities {
  const { input, otherInputs = [], hyperparameters, equations } = layer.declaration;
  const hasStatistics = Object.values(layer.tensors).some(({ role }) => role === "statistic");
  return {
    given: [...new Set([...input, ...otherInputs.flat(), ...Object.keys(hyperparameters)])],
    computed: [
      ...Object.keys(equations),
      ...countNames.filter((name) => name !== "statistics" || hasStatistics),
    ],
  };
}
