import { isLayerName, layers } from "@calc";
import { valuesBehind } from "@widgets/notebook/valuesBehind.ts";
import type { DescribedQuantity } from "@widgets/parts/describedQuantity.ts";
import type { ReadNotebook } from "./readNotebook.ts";

/** The page's values that a number of one of its layers reads, as the line of a cell names them. */
export function readBy(read: ReadNotebook, layer: string, quantity: string): DescribedQuantity[] {
  return describedOf(read, valuesBehind({ ...read, layerOf }, layer, quantity));
}

/** Values of the page, as the line of a cell names them. */
export function describedOf(
  { notebook }: Pick<ReadNotebook, "notebook">,
  values: readonly string[],
): DescribedQuantity[] {
  return Object.entries(notebook.values).flatMap(([name, { described }]) =>
    values.includes(name) ? [described] : [],
  );
}

function layerOf(name: string) {
  if (isLayerName(name)) return layers[name];
  throw new Error(`There is no layer “${name}”.`);
}
