import type { NeutralLayer } from "./cases.ts";

// What a layer of the facts says of itself. A hyper-parameter that is not asked for, such as how a
// resized image is interpolated, changes no size; if it did, the sizes would disagree.

/** A whole number, or nothing where nothing is said. */
export function whole(layer: NeutralLayer, name: string): number | undefined {
  const value = layer[name] ?? undefined;
  if (value === undefined || Number.isSafeInteger(value)) return value as number | undefined;
  throw new Error(`The ${name} of ${layer.type} is no whole number.`);
}

/** A whole number that the layer cannot do without. */
export function needed(layer: NeutralLayer, name: string): number {
  const value = whole(layer, name);
  if (value === undefined) throw new Error(`The ${layer.type} has no ${name}.`);
  return value;
}

export function yes(layer: NeutralLayer, name: string, unsaid = false): boolean {
  return Boolean(layer[name] ?? unsaid);
}

/** One number for each axis; one alone is meant for `axes` axes. */
export function perAxis(layer: NeutralLayer, name: string, axes = 1): number[] | undefined {
  const value = layer[name] ?? undefined;
  if (value === undefined) return undefined;
  const numbers = partsOf(value, axes);
  if (numbers.every((each) => typeof each === "number")) return [...numbers];
  throw new Error(`The ${name} of ${layer.type} is no list of numbers.`);
}

function partsOf(value: unknown, axes: number): readonly unknown[] {
  return Array.isArray(value) ? value : Array.from({ length: axes }, () => value);
}

/** The window of a layer, which says on how many axes it works; one number is meant for `axes`. */
export function kernelOf(layer: NeutralLayer, axes?: number): number[] {
  const kernel = perAxis(layer, "kernel", whole(layer, "rank") ?? axes);
  if (!kernel) throw new Error(`The ${layer.type} has no kernel.`);
  return kernel;
}

/** A word, or numbers for both sides of each axis; one number stands for both. */
export function sides(
  layer: NeutralLayer,
  name: string,
  axes: number,
): string | [before: number, after: number][] | undefined {
  const value = layer[name] ?? undefined;
  if (value === undefined || typeof value === "string") return value;
  return partsOf(value, axes).map((part) => {
    const [before, after = before, ...more] = partsOf(part, 1);
    if (typeof before === "number" && typeof after === "number" && more.length === 0) {
      return [before, after];
    }
    throw new Error(`The ${name} of ${layer.type} is neither a word nor numbers.`);
  });
}
