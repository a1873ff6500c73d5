import { countNames } from "./counts.ts";
import type { Layer } from "./layer.ts";

/** The quantities of a layer: those that its inputs and a person give, and those that follow. */
export function quantitiesOf(layer: Layer): {
  readonly given: readonly string[];
  readonly computed: readonly string[];
} {
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
