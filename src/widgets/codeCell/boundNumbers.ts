import { isLayerName, layers, quantityNamed } from "@calc";
import type { PlacedCell } from "./codeCell.ts";

/** A number of a cell's code that is one of the lesson's values. */
export interface BoundNumber {
  /** The name of the value. */
  readonly value: string;
  /** The lesson's layer, and the quantity of it that the number is. */
  readonly layer: string;
  readonly quantity: string;
  /** The axis, channels first, where it is a size of what goes in. */
  readonly axis?: number;
}

/** Where the values of a cell go: into the choices of its layers, or into the shape that they read. */
export function boundNumbers({ notebook, layers: named, binds }: PlacedCell): BoundNumber[] {
  return named.flatMap((layer) => {
    const placed = notebook.layers[layer];
    if (!placed) return [];
    const [input = []] = placed.inputs;
    const sizes = typeof input === "string" ? [] : input;
    const names = axisQuantities(placed.layer, sizes.length);
    return [
      ...sizes.map((value, axis) => ({ value, layer, quantity: names[axis] ?? "", axis })),
      ...Object.entries(placed.choices).flatMap(([quantity, text]) =>
        typeof text === "string" ? [{ value: text, layer, quantity }] : [],
      ),
    ].filter(({ value }) => binds.includes(value));
  });
}

/** The quantity of each axis of what a layer reads: `inChannels`, `inSize`, `inSize`. */
export function axisQuantities(declared: string, axes: number): string[] {
  if (!isLayerName(declared)) return [];
  const { input } = layers[declared].declaration;
  return input.flatMap((name) => {
    if (quantityNamed(name).parts === undefined) return [name];
    return Array.from({ length: Math.max(axes - input.length + 1, 0) }, () => name);
  });
}
