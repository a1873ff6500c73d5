import { isYesOrNo, type Layer } from "@calc";
import { ownArguments } from "./argumentValues.ts";
import type { Framework } from "./framework.ts";
import { isDefault } from "./isDefault.ts";
import { python, pythonBoolean } from "./python.ts";
import { offers, type Solved } from "./solved.ts";
import type { Argument } from "./written.ts";

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
  solved: Solved,
  padding: readonly Argument[],
): Argument[] {
  const { layer } = solved.placed;
  const given = argumentsOf(framework, layer).flatMap(([name, quantity]): readonly Argument[] => {
    if (slides(layer) && quantity === "padding") return padding;
    if (slides(layer) && quantity === "outputPadding") return [];
    const value = valueOf(framework, solved, name, quantity);
    return value === undefined ? [] : [{ name, value, quantity }];
  });
  const fixed = Object.entries(layer.declaration.code[framework]?.fixed ?? {});
  return [...given, ...fixed.map(([name, value]) => ({ name, value }))];
}

/** The arguments of a layer in a framework, each with the quantity that it takes. */
export function argumentsOf(
  framework: Framework,
  layer: Layer,
): [argument: string, quantity: string][] {
  return Object.entries(layer.declaration.code[framework]?.arguments ?? {});
}

/** Whether a window slides over padding, which each framework is told in its own way. */
export const slides = (layer: Layer) => offers(layer, "padding") && offers(layer, "stride");

/** The value of an argument in Python; undefined where the framework takes it by itself. */
function valueOf(
  framework: Framework,
  solved: Solved,
  name: string,
  quantity: string,
): string | undefined {
  const { layer } = solved.placed;
  const { values } = solved.analysis;
  const value = values[quantity];
  const own = ownArguments[`${framework}.${name}`];
  if (own) return own(values);
  if (value === undefined || isDefault(solved, quantity)) return undefined;
  const allowed = layer.hyperparameters[quantity];
  return allowed && isYesOrNo(allowed) ? pythonBoolean(value) : python(value);
}
