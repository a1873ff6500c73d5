import { layers, type Layer, type Row } from "@calc";

const sameShape: ReadonlySet<Layer> = new Set([layers.activation, layers.dropout]);

/** Whether a row hands its input on, value by value: its shape is the one before. */
export const keepsShape = ({ layer }: Row): boolean => sameShape.has(layer);

/** The rows that make values of their own: ReLU and dropout work in place, flatten only reads anew. */
export function makers(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !keepsShape(row) && row.layer !== layers.flatten);
}
