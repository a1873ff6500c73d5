import type { Choices } from "./choices.ts";
import type { Layer } from "./layer.ts";

/** A layer with its choices. */
export interface PlacedLayer {
  readonly layer: Layer;
  readonly choices: Choices;
}

/** The layer with these choices. Throws on one that it does not offer, and on one that is missing. */
export function place(layer: Layer, choices: Choices = {}): PlacedLayer {
  for (const name of Object.keys(choices)) {
    if (!Object.hasOwn(layer.hyperparameters, name)) {
      const offered = Object.keys(layer.hyperparameters).join(", ") || "nothing";
      throw new Error(`${layer.name} has no ${name}; it lets one choose ${offered}.`);
    }
  }
  for (const [name, { default: own }] of Object.entries(layer.hyperparameters)) {
    if (!own && choices[name] === undefined) {
      throw new Error(`${layer.name} has no default for ${name}: choose it.`);
    }
  }
  return { layer, choices };
}
