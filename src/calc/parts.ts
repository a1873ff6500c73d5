import { extentOf, extentsFor, type Extents } from "./extents.ts";
import type { Parts } from "./formula/expand.ts";
import type { Layer } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";
import { firstOf, type Values } from "./values.ts";

const spatialLabels: Readonly<Record<number, readonly string[]>> = {
  2: ["h", "w"],
  3: ["d", "h", "w"],
};

/** What the quantities of a layer look like, given the values that are known. */
export function partsOf(layer: Layer, values: Values = {}): Parts {
  const axesOf = (name: string) => axesIn(layer, name, values);
  return {
    axesOf,
    axisLabel: (name, axis) => {
      const axes = axesOf(name) ?? 1;
      if (axes === 1) return "";
      const spatial = isSpatial(name) ? spatialLabels[axes] : undefined;
      return spatial?.[axis] ?? String(axis + 1);
    },
    hasSides: (name) => quantityNamed(name).parts === "sides",
    sidesAreEqual: (name, axis) => {
      const sides = values[name];
      const pair = typeof sides === "object" ? sides[axis] : undefined;
      return typeof pair !== "object" || pair[0] === pair[1];
    },
    axisNamedBy: (name, axis) => {
      const numbers = values[name];
      const number = typeof numbers === "object" ? firstOf(numbers[axis]) : undefined;
      return number === undefined ? undefined : Number(number) - 1;
    },
  };
}

/** How many axes or inputs a quantity spreads over: by its value, or else in the layer’s example. */
function axesIn(layer: Layer, name: string, values: Values): number | undefined {
  const { parts } = quantityNamed(name);
  if (!parts) return undefined;
  const own = values[name];
  if (typeof own === "object") return own.length;
  const alike =
    isSpatial(name) &&
    Object.entries(values).find(
      ([other, value]) => typeof value === "object" && value.length > 0 && isSpatial(other),
    )?.[1];
  return typeof alike === "object" ? alike.length : extentOf(layer, exampleExtents(layer), name);
}

const isSpatial = (name: string) => ["axes", "sides"].includes(quantityNamed(name).parts ?? "");

/** Over what a layer spreads on its own page. Throws where its example is none. */
export function exampleExtents(layer: Layer): Extents {
  const { exampleInput, otherInputs = [], many, hyperparameters } = layer.declaration;
  const inputs = many ? 2 : 1 + otherInputs.length;
  const valueOf = (name: string) => {
    const { example, default: own } = hyperparameters[name] ?? {};
    const value = example ?? own;
    return typeof value === "number" ? BigInt(value) : undefined;
  };
  const ranks = Array.from({ length: inputs }, () => exampleInput.length);
  const shapes = Object.entries(hyperparameters).flatMap(([name, { example }]) =>
    Array.isArray(example) ? [[name, example.length] as const] : [],
  );
  const extents =
    extentsFor(layer, ranks, valueOf) ?? extentsFor(layer, ranks.slice(0, 1), valueOf);
  if (!extents) throw new Error(`${layer.name}: its exampleInput is no input for it.`);
  return { ...extents, shapes: { ...extents.shapes, ...Object.fromEntries(shapes) } };
}
