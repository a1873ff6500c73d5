import type { Parts } from "./formula/expand.ts";
import type { Layer } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";
import type { Values } from "./values.ts";

const spatialLabels: Readonly<Record<number, readonly string[]>> = {
  2: ["h", "w"],
  3: ["d", "h", "w"],
};

/** What the quantities of a layer look like, given the values that are known. */
export function partsOf(layer: Layer, values: Values = {}): Parts {
  const axes = axesOf(layer, values);
  return {
    axesOf: (name) => (quantityNamed(name).parts ? axes : undefined),
    axisLabel: (name, axis) => {
      if (axes === 1) return "";
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

/** How many axes there are: the layer's own, or its input's; its example's where no input is known. */
export function axesOf({ declaration }: Layer, values: Values = {}): number {
  const { axes, input, exampleInput } = declaration;
  const spread = input.map((name) => values[name]).find((value) => typeof value === "object");
  return axes ?? spread?.length ?? exampleInput.length;
}
