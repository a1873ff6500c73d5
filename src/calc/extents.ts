import { evaluate } from "./formula/evaluate.ts";
import { spreadOf } from "./formula/expand.ts";
import { rational, toInteger } from "./formula/rational.ts";
import { namesIn, type Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";
import { forEachAxis } from "./values.ts";

/** Over how many axes, or inputs, the quantities of a layer spread. */
export interface Extents {
  /** The spatial axes. */
  readonly axes: number;
  readonly inputs: number;
  /** The axes of each quantity that is a shape. */
  readonly shapes: Readonly<Record<string, number>>;
}

/** How many axes or inputs a quantity has a value for; undefined for a single number. */
export function extentOf(layer: Layer, extents: Extents, name: string): number | undefined {
  switch (quantityNamed(name).parts) {
    case undefined:
      return undefined;
    case "inputs":
      return extents.inputs;
    case "shape":
      return extents.shapes[name] ?? shapeComputed(layer, extents, name);
    default:
      return extents.axes;
  }
}

function shapeComputed(layer: Layer, extents: Extents, name: string): number {
  const formula = layer.equations[name];
  const spread = formula && spreadIn(layer, extents, formula);
  return spread ?? Object.values(extents.shapes)[0] ?? 0;
}

/** Over how many axes a formula spreads where it stands bare. */
export function spreadIn(layer: Layer, extents: Extents, formula: Formula): number | undefined {
  return spreadOf(formula, (name) => extentOf(layer, extents, name));
}

/** The pattern of each of so many inputs. */
export function patternsOf({ declaration }: Layer, inputs: number): (readonly string[])[] {
  const { input, otherInputs = [], many } = declaration;
  return many ? forEachAxis(inputs, () => input) : [input, ...otherInputs];
}

/**
 * Over what a layer spreads when its inputs have so many axes; undefined where they can’t be its
 * inputs. `valueOf` gives the choices that decide how many axes something has.
 */
export function extentsFor(
  layer: Layer,
  ranks: readonly number[],
  valueOf: (name: string) => bigint | undefined,
): Extents | undefined {
  const counts: Record<string, number> = {};
  const patterns = patternsOf(layer, ranks.length);
  if (ranks.length === 0 || ranks.includes(0) || ranks.length > patterns.length) return undefined;
  for (const [place, pattern] of patterns.entries()) {
    const rank = ranks[place] ?? ranks.at(-1) ?? 0;
    const spreading = pattern.filter((name) => spreads(name));
    const open: string[] = [];
    let rest = rank - (pattern.length - spreading.length);
    for (const name of spreading) {
      const count = counts[name] ?? countGiven(layer, name, valueOf);
      if (count === undefined) open.push(name);
      else rest -= counts[name] = count;
    }
    const [last, ...more] = open;
    if (more.length > 0 || rest < 0 || (last === undefined && rest > 0)) return undefined;
    if (last !== undefined) counts[last] = rest;
  }
  const spatial = Object.keys(counts).find((name) => quantityNamed(name).parts === "axes");
  const axes = layer.declaration.axes ?? (spatial === undefined ? 0 : (counts[spatial] ?? 0));
  return { axes, inputs: ranks.length, shapes: counts };
}

/** Whether a quantity takes several axes of one input. */
function spreads(name: string): boolean {
  const { parts } = quantityNamed(name);
  return parts !== undefined && parts !== "inputs";
}

function countGiven(
  { declaration, spreads }: Layer,
  name: string,
  valueOf: (name: string) => bigint | undefined,
): number | undefined {
  const formula = spreads[name];
  if (!formula) return quantityNamed(name).parts === "axes" ? declaration.axes : undefined;
  const values = new Map(namesIn(formula).map((each) => [each, valueOf(each)]));
  if ([...values.values()].includes(undefined)) return undefined;
  return Number(toInteger(evaluate(formula, (each) => rational(values.get(each.name) ?? 0n))));
}

/** The quantity behind each axis of an input: `["inChannels", "inSize", "inSize"]`. */
export function namesAlong(
  layer: Layer,
  extents: Extents,
  pattern: readonly string[] = layer.declaration.input,
): string[] {
  return pattern.flatMap((name) =>
    spreads(name) ? forEachAxis(extentOf(layer, extents, name) ?? 0, () => name) : [name],
  );
}
