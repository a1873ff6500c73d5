import { quantityNamed, type Layer, type Readings, type Values } from "@calc";
import { liveFormula } from "@mathematics";
import { axesAlike } from "@widgets/parts/pathReadings.ts";
import type { Fit } from "@widgets/parts/fittings.ts";
import { formsOf } from "./formulaForms.ts";

/** A formula typeset for one form that the numbers may have, in pieces that break at equals signs. */
export interface Template {
  readonly axis: number | undefined;
  /** When it is the one to show. */
  readonly fit: Fit;
  readonly pieces: readonly string[];
}

const mostSpatial = 3;

/** The forms of a quantity's formula, with a slot for each number named by its path. */
export function formulaTemplates(
  layer: Layer,
  quantity: string,
  readings: Readings,
  example: Values,
): Template[] {
  const axes = axesShown(layer, quantity, example);
  const each = Array.from({ length: Math.max(axes, 1) }, (_, index) => index);
  return each.flatMap((index) =>
    formsOf(layer, quantity, example, index).map(({ assumed, fit }) => {
      const axis = axes > 0 ? index : undefined;
      const further = { [likenessOf(layer, quantity)]: "false", [`axis ${index}`]: "true" };
      return {
        axis,
        fit: index === 0 ? fit : { ...fit, ...further },
        pieces: liveFormula(layer, quantity, readings, {
          assumed,
          axis,
          slotOf: ({ name, axis: part, side }) =>
            [name, part, side].filter((step) => step !== undefined).join("."),
        }),
      };
    }),
  );
}

/** Along how many axes a formula may have to be shown. */
function axesShown(layer: Layer, quantity: string, example: Values): number {
  const { parts } = quantityNamed(quantity);
  const value = example[quantity];
  if (parts === undefined || typeof value !== "object") return 0;
  return parts === "axes" ? (layer.declaration.axes ?? mostSpatial) : value.length;
}

/** The name of the reading that says whether a quantity's formula is the same along all axes. */
export function likenessOf(layer: Layer, quantity: string): string {
  return layer.output.some(({ name }) => name === quantity) ? axesAlike : `${quantity} alike`;
}
