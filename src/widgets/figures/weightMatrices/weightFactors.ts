import { isQuantityName, namesIn, quantityNamed, type Layer } from "@calc";
import { describe } from "../../parts/describedQuantity.ts";
import type { AxisFactors } from "./rectangles.ts";

/**
 * What each axis of a layer's tensors counts, read from its declaration. `ranks` says how many axes each
 * tensor has: a formula that stands for several, such as the kernel's, is repeated.
 */
export function weightFactors(
  layer: Layer,
  ranks: Readonly<Record<string, number>>,
): Readonly<Record<string, AxisFactors>> {
  return Object.fromEntries(
    Object.entries(ranks).map(([name, rank]) => {
      const shape = layer.tensors[name]?.shape ?? [];
      const further = rank - shape.length;
      const spread = shape.findIndex((formula) =>
        namesIn(formula).some((each) => quantityNamed(each).parts !== undefined),
      );
      const axes = shape.flatMap((formula, axis) => {
        const names = namesIn(formula).filter(isQuantityName);
        const factors = names.map((quantity) => ({ quantity, ...describe(quantity) }));
        return Array.from({ length: axis === spread ? further + 1 : 1 }, () => factors);
      });
      return [name, axes];
    }),
  );
}
