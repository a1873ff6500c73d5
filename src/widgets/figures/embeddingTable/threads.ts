import type { placeTable } from "./places.ts";

/** From a word to its row, and from the row to its place in what comes out, as paths. */
export function threadsOf(
  at: ReturnType<typeof placeTable>,
  position: number,
  id: bigint,
): string[] {
  const [line, row] = [at.lineMiddle(position), at.rowMiddle(id)];
  const right = at.tableLeft + at.rowWidth + 6;
  if (at.isNarrow) {
    return [`M${right} ${row}C${right + 34} ${row} ${right + 34} ${line} ${right + 2} ${line}`];
  }
  return [
    across(118, line, at.tableLeft - at.numbers, row),
    across(right, row, at.outLeft - 11, line),
  ];
}

function across(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (x0 + x1) / 2;
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
}
