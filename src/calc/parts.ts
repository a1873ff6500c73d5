import type { Parts } from "./formula/expand.ts";
import type { Layer } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";
import type { Values } from "./values.ts";

const spatialLabels: Readonly<Record<number, readonly string[]>> = {
  2: ["h", "w"],
  3: ["d", "h", "w"],
};

/** What the quantities of a layer look like on `axes` axes, given the values that are known. */
export function partsOf(layer: Layer, values: Values = {}, axes = symbolicAxes(layer)): Parts {
  return {
    axesOf: (name) => (quantityNamed(name).parts ? axes : undefined),
    axisLabel: (name, axis) => {
      const spatial = quantityNamed(name).parts === "shape" ? undefined : spatialLabels[axes];
      return spatial?.[axis] ?? String(axis + 1);
    },
    hasSides: (name) => quantityNamed(name).parts === "sides",
    sidesAreEqual: (name, axis) => {
      const sides = values[name];
      const pair = typeof sides === "object" ? sides[axis] : undefined;
      return typeof pair !== "object" || pair[0] === pair[1];
    },
  };
}

/** How many axes to show where nothing is chosen yet: the layer's own, or its example's. */
export function symbolicAxes(layer: Layer): number {
  return layer.declaration.axes ?? layer.declaration.exampleInput.length;
}
