import { defineLayer, isLayerName, layers, type Layer } from "@calc";
import { requirementsIn, type Framework } from "@frameworks";

/** The layer of that name, also held to what a framework refuses where a lesson says `limits: pytorch`. */
export function heldLayer(name: string, framework: Framework | undefined): Layer {
  if (!isLayerName(name)) throw new Error(`There is no layer “${name}”.`);
  const layer = layers[name];
  const further = framework === undefined ? [] : requirementsIn(framework, layer);
  if (further.length === 0) return layer;
  const { declaration } = layer;
  return defineLayer(name, {
    ...declaration,
    requires: [...(declaration.requires ?? []), ...further],
  });
}
