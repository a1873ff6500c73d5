/** A place in a grid, both counted from 0. */
export type At = readonly [row: number, column: number];

/** The place that stands at `index`, line by line. */
export function atIndex(index: number, columns: number): At {
  const column = index % columns;
  return [(index - column) / columns, column];
}

/** Whole numbers from `from` up to, but without, `to`. */
export const range = (from: number, to: number) =>
  Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

/** Every place of some rows and columns, line by line. */
export const placesOf = (rows: readonly number[], columns: readonly number[]): At[] =>
  rows.flatMap((row) => columns.map((column): At => [row, column]));

/** A number as a picture shows it, with a true minus. */
export const written = (value: number) => String(value).replace("-", "−");

/** How a cell stands in a sentence, counted from 1. */
export const inWords = ([row, column]: At) => `row ${row + 1}, column ${column + 1}`;
