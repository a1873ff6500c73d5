import { counted } from "@calc";
import { cellAt, type DrawnAxis } from "./pooling.ts";

/** Where the two maps of a pooling are drawn, in one scale. */
export interface MapsLayout {
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly mapWidth: number;
  readonly mapHeight: number;
  readonly outLeft: number;
  readonly outTop: number;
  readonly outWidth: number;
  readonly outHeight: number;
  readonly height: number;
}

const top = 30;
const foot = 24;

/** Places the input and the output beside each other, or below each other on a narrow page. */
export function layOutMaps(rows: DrawnAxis, columns: DrawnAxis, width: number): MapsLayout {
  const [wide, high] = [columns.to - columns.from, rows.to - rows.from];
  const narrow = width < 520;
  const between = narrow ? 30 : 76;
  const edge = narrow ? 12 : 14;
  const cell = narrow
    ? Math.min(30, (width - 2 * edge) / wide)
    : Math.min(34, (width - 2 * edge - between) / (wide + columns.places.length));
  const [mapWidth, mapHeight] = [wide * cell, high * cell];
  const [outWidth, outHeight] = [columns.places.length * cell, rows.places.length * cell];
  const left = narrow ? (width - mapWidth) / 2 : (width - mapWidth - between - outWidth) / 2;
  const outTop = narrow
    ? top + mapHeight + foot + between
    : top + Math.max(0, (mapHeight - outHeight) / 2);
  return {
    cell,
    left,
    top,
    mapWidth,
    mapHeight,
    outLeft: narrow ? (width - outWidth) / 2 : left + mapWidth + between,
    outTop,
    outWidth,
    outHeight,
    height: Math.max(top + mapHeight + foot, outTop + outHeight + 8),
  };
}

/** A position of the padded input as it is drawn. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  /** From the corner of the map, so that nothing of it changes where the map moves. */
  readonly x: number;
  readonly y: number;
  readonly stands: "value" | "padding" | "nothing";
  /** Whether it stands behind the last window. */
  readonly isLeftOver: boolean;
  /** Whether a window reads it. */
  readonly isRead: boolean;
}

/** Every position that is drawn, in squares of `cell`. */
export function cellsOf(rows: DrawnAxis, columns: DrawnAxis, cell: number): DrawnCell[] {
  const behind = ({ windows }: DrawnAxis, at: number) =>
    at < windows.length && at >= windows.length - windows.leftOver;
  const isInside = (row: number, column: number) =>
    row < rows.windows.length && column < columns.windows.length;
  const [readRows, readColumns] = [rows, columns].map(
    ({ windows }) => new Set(windows.places.flat()),
  );
  return range(rows.from, rows.to).flatMap((row) =>
    range(columns.from, columns.to).map((column) => ({
      row,
      column,
      x: (column - columns.from) * cell,
      y: (row - rows.from) * cell,
      stands: cellAt(rows, columns, row, column),
      isLeftOver: isInside(row, column) && (behind(rows, row) || behind(columns, column)),
      isRead: (readRows?.has(row) ?? false) && (readColumns?.has(column) ?? false),
    })),
  );
}

/** Squares as one path. */
export const squaresPath = (cells: readonly DrawnCell[], cell: number) =>
  cells.map(({ x, y }) => `M${x + 1} ${y + 1}h${cell - 2}v${cell - 2}h${2 - cell}z`).join("");

/** Crosses through squares as one path. */
export const crossesPath = (cells: readonly DrawnCell[], cell: number) =>
  cells
    .map(
      ({ x, y }) =>
        `M${x + 4} ${y + 4}l${cell - 8} ${cell - 8}m0 ${8 - cell}l${8 - cell} ${cell - 8}`,
    )
    .join("");

/** A digit in each square as one text: its letters, and where each of them stands. */
export const digitsIn = (
  cells: readonly DrawnCell[],
  cell: number,
  digitAt: (at: DrawnCell) => number,
) => ({
  text: cells.map(digitAt).join(""),
  x: cells.map(({ x }) => x + cell / 2).join(" "),
  y: cells.map(({ y }) => y + cell / 2).join(" "),
});

/** What is left over, as it is written beside the map. */
export function leftOverText(rows: DrawnAxis, columns: DrawnAxis): string {
  const lines = (count: number, what: string) => (count === 0 ? [] : [counted(count, what)]);
  return [
    ...lines(rows.windows.leftOver, "row"),
    ...lines(columns.windows.leftOver, "column"),
  ].join(", ");
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);
