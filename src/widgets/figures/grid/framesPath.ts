import type { At } from "./cells.ts";

/** One path that frames each of some cells, a little within them. */
export function framesPath(
  cells: readonly At[],
  cell: number,
  inset = Math.min(2, cell / 8),
): string {
  const side = cell - 2 * inset;
  return cells
    .map(
      ([row, column]) =>
        `M${column * cell + inset} ${row * cell + inset}h${side}v${side}h${-side}z`,
    )
    .join("");
}
