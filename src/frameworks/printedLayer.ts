import { defineLayer, holds, type Layer, type LayerDeclaration } from "@calc";
import type { Framework } from "./framework.ts";
import type { Solved } from "./solved.ts";

type Weights = NonNullable<LayerDeclaration["weights"]>;
type Weight = Weights[string];

/**
 * The layer with its tensors as a framework prints them, for these choices: what is not there is
 * left out. Undefined where the framework prints ours.
 */
export function printedLayer(framework: Framework, given: Solved): Layer | undefined {
  const { layer } = given.placed;
  const { code, mistakes: _, ...rest } = layer.declaration;
  const printed = code[framework]?.tensors;
  if (!printed) return undefined;
  const { values, tensors } = given.analysis;
  const meets = (condition: string) => holds(condition, layer, values);
  const weights: Record<string, Weight> = {};
  for (const [name, { of, shape, when }] of Object.entries(printed)) {
    const own = [of].flat().filter((each) => tensors[each] !== undefined);
    const first = layer.declaration.weights?.[own[0] ?? ""];
    if (!first || (when !== undefined && !meets(when))) continue;
    const sizes = (shape ?? first.shape).flatMap((size) => sizeIfThere(size, meets));
    weights[name] = { shape: sizes, ...(first.role && { role: first.role }) };
  }
  return defineLayer(layer.name, { ...rest, weights, code: {} });
}

/** `biasVectors if biasVectors > 1` is an axis that is there only if the condition holds. */
function sizeIfThere(text: string, meets: (condition: string) => boolean): string[] {
  const [size = "", condition] = text.split(" if ");
  return condition === undefined || meets(condition) ? [size] : [];
}
