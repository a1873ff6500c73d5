import { analyse, layers, place, type Layer, type Row, type Shape } from "@calc";

const sameShape: ReadonlySet<Layer> = new Set([layers.activation, layers.dropout]);

/** Whether a row hands its input on, value by value: its shape is the one before. */
export const keepsShape = ({ layer }: Row): boolean => sameShape.has(layer);

/** The rows that make values of their own: ReLU and dropout work in place, flatten only reads anew. */
export function makers(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !keepsShape(row) && row.layer !== layers.flatten);
}

/** How many values a tensor has: as many as a flatten layer writes in one row. */
export function valuesIn(shape: Shape): bigint {
  const flat = analyse(place(layers.flatten), shape);
  return (flat.ok ? flat.output[0] : undefined) ?? 0n;
}
