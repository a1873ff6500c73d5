import type { Choices, Layer } from "@calc";
import { countOf } from "./typedInputs.ts";
import type { Typed } from "./typedTexts.ts";

/**
 * Choices that follow from how many sizes are written: with two axes in front, those that stay are
 * two, and the axis that is meant is the third.
 */
export function countedChoices(layer: Layer, texts: Typed): Choices {
  const { spreads = {} } = layer.declaration;
  return Object.fromEntries(
    Object.entries(spreads).map(([quantity, formula]) => {
      const [, choice = "", less = "0"] = /^(\w+)(?: - (\d+))?$/.exec(formula) ?? [];
      return [choice, countOf(layer, quantity, texts) + Number(less)];
    }),
  );
}

/** The names of those choices. */
export const countedNames = (layer: Layer) =>
  Object.values(layer.declaration.spreads ?? {}).map((formula) => formula.split(" ")[0] ?? "");
