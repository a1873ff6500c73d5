import { analyse, isYesOrNo, type Choice, type Layer, type PlacedLayer, type Value } from "@calc";
import type { Possible } from "./padding.ts";
import { python, pythonBoolean } from "./python.ts";
import type { Argument } from "./written.ts";

export type Framework = "keras" | "pytorch";

/** What a framework calls a quantity of a layer; undefined where it takes no such argument. */
export function argumentName(
  framework: Framework,
  layer: Layer,
  quantity: string,
): string | undefined {
  return argumentsOf(framework, layer).find(([, taken]) => taken === quantity)?.[0];
}

/** The arguments that say what the framework would not take by itself; `padding` stands in its place. */
export function writeArguments(
  framework: Framework,
  placed: PlacedLayer,
  input: readonly Choice[],
  { values }: Possible,
  padding: readonly Argument[],
): Argument[] {
  const { layer } = placed;
  const given = argumentsOf(framework, layer).flatMap(([name, quantity]): readonly Argument[] => {
    if (quantity === "padding") return padding;
    const value = values[quantity];
    if (value === undefined || isDefault(placed, input, quantity, value)) return [];
    const allowed = layer.hyperparameters[quantity];
    const written = allowed && isYesOrNo(allowed) ? pythonBoolean(value) : python(value);
    return [{ name, value: written, quantity }];
  });
  const fixed = Object.entries(layer.declaration.code[framework].fixed ?? {});
  return [...given, ...fixed.map(([name, value]) => ({ name, value }))];
}

function argumentsOf(framework: Framework, layer: Layer): [name: string, quantity: string][] {
  return Object.entries(layer.declaration.code[framework].arguments ?? {});
}

/** Whether the layer is the same without that choice. */
function isDefault(
  { layer, choices }: PlacedLayer,
  input: readonly Choice[],
  quantity: string,
  value: Value,
): boolean {
  if (!layer.hyperparameters[quantity]?.default) return false;
  if (choices[quantity] === undefined) return true;
  const others = Object.entries(choices).filter(([name]) => name !== quantity);
  const without = analyse({ layer, choices: Object.fromEntries(others) }, input);
  return without.ok && python(without.values[quantity] ?? []) === python(value);
}
