import { flat, valuesOf, type Row } from "@calc";

/** The quantities along a row's output, those that are there on a condition where it holds. */
export function axesOut(row: Row): string[] {
  const values = valuesOf(row);
  return row.layer.output
    .filter(({ when }) => when === undefined || flat(values[when] ?? []).some((each) => each > 0n))
    .map(({ name }) => name);
}
