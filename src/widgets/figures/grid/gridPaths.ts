import type { At } from "./cells.ts";
import type { Face } from "./face.ts";
import { cellsPath, grey } from "./shades.ts";

/** A cell of a grid, and where it is. */
export interface PlacedFace extends Face {
  readonly at: At;
}

/**
 * The paths of a grid: one for each fill, so that hundreds of cells stay few elements, in units of a
 * cell; likewise one for the padding; and one, in pixels, for what crosses out.
 */
export function pathsOf(cells: readonly PlacedFace[], side: number) {
  const byFill: Record<string, At[]> = {};
  for (const { at, shade } of cells) {
    const fill = shade === undefined ? "var(--sunk)" : grey(shade).fill;
    (byFill[fill] ??= []).push(at);
  }
  return {
    fills: Object.entries(byFill).map(([fill, ats]) => ({ fill, path: cellsPath(ats) })),
    padding: cellsPath(cells.filter(({ isPadding }) => isPadding).map(({ at }) => at)),
    crosses: cells.map((each) => crossOf(each, side)).join(""),
  };
}

/** What is left over is crossed out; what is stepped over has one stroke. */
function crossOf({ at: [row, column], unread }: PlacedFace, side: number): string {
  if (unread === undefined) return "";
  const inset = Math.min(4, side / 4);
  const [x, y, far] = [column * side + inset, row * side + inset, side - 2 * inset];
  const stroke = `M${x} ${y + far}l${far} ${-far}`;
  return unread === "left over" ? `${stroke}M${x} ${y}l${far} ${far}` : stroke;
}
