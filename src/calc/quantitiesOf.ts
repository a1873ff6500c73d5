import { countNames } from "./counts.ts";
import type { Layer } from "./layer.ts";

/** The quantities of a layer: those that its input and a person give, and those that follow. */
export function quantitiesOf(layer: Layer): {
  readonly given: readonly string[];
  readonly computed: readonly string[];
} {
  return {
    given: [...layer.declaration.input, ...Object.keys(layer.hyperparameters)],
    computed: [...Object.keys(layer.equations), ...countNames],
  };
}
