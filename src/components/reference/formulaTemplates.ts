import { quantityNamed, type Layer, type Readings } from "@calc";
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

/** Every form of a quantity's formula, with a slot for each number named by its path. */
export function formulaTemplates(layer: Layer, quantity: string, readings: Readings): Template[] {
  const axes = quantityNamed(quantity).parts === "axes" ? (layer.declaration.axes ?? 0) : 0;
  const each = Array.from({ length: Math.max(axes, 1) }, (_, index) => index);
  return each.flatMap((index) =>
    formsOf(layer, quantity, index).map(({ assumed, fit }) => {
      const axis = axes > 0 ? index : undefined;
      return {
        axis,
        fit: index === 0 ? fit : { ...fit, [likenessOf(layer, quantity)]: "false" },
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

/** The name of the reading that says whether a quantity's formula is the same along all axes. */
export function likenessOf(layer: Layer, quantity: string): string {
  return layer.declaration.output.includes(quantity) ? axesAlike : `${quantity} alike`;
}
