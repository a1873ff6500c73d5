import { windowsOf, type Values, type Windows } from "@calc";

/** What a pooling does with the values of a window. */
export type Keeps = "max" | "mean";

/** What is drawn of one axis: all of it, or of a long one the part around the window's place. */
export interface DrawnAxis {
  readonly windows: Windows;
  /** The first position that is drawn, and the one behind the last; padding and overhang count. */
  readonly from: number;
  readonly to: number;
  /** The places that are drawn whole. */
  readonly places: readonly number[];
  /** Where a window begins that ceil mode would have and PyTorch drops. */
  readonly dropped?: number;
  readonly isWhole: boolean;
}

/** One axis of a pooling, at most about `cap` positions of it, with the window's `place` in view. */
export function drawnAxis(values: Values, axis: number, place: number, cap: number): DrawnAxis {
  const windows = windowsOf(values, axis);
  const { stride } = windows;
  const isDropped = along(values, "droppedWindows", axis) > 0;
  const count = windows.places.length;
  const dropped = isDropped ? count * stride : undefined;
  const begin = dropped ?? (count - 1) * stride;
  const extent = Math.max(windows.length, begin + windows.reach);
  let perPage = 1;
  while (perPage * stride + windows.reach <= cap) perPage += 1;
  if (extent <= cap) perPage = count;
  const first = place - (place % perPage);
  const behind = Math.min(first + perPage, count);
  const from = first * stride;
  const last = behind === count ? extent : (behind - 1) * stride + windows.reach;
  const to = Math.min(last, from + 2 * cap);
  return {
    windows,
    from,
    to,
    places: range(first, behind),
    ...(dropped !== undefined && behind === count && { dropped }),
    isWhole: from === 0 && to === extent,
  };
}

/** What stands at a position of one axis. */
export function standsAt({ windows }: DrawnAxis, position: number) {
  if (position >= windows.length) return "nothing";
  const inside = position - windows.before;
  return inside < 0 || inside >= windows.size ? "padding" : "value";
}

/** What stands at a position of both. */
export function cellAt(
  rows: DrawnAxis,
  columns: DrawnAxis,
  row: number,
  column: number,
): "value" | "padding" | "nothing" {
  const stand = [standsAt(rows, row), standsAt(columns, column)];
  return stand.includes("nothing") ? "nothing" : stand.includes("padding") ? "padding" : "value";
}

/** The whole number at a row and a column of the padded input; the same each time. */
export function numberAt(rows: DrawnAxis, columns: DrawnAxis, row: number, column: number): number {
  const [r, c] = [row - rows.windows.before, column - columns.windows.before];
  return (((r * r * 41 + c * c * 23 + r * c * 67 + r * 19 + c * 7 + 83) % 1009) + 1009) % 10;
}

/** What a window reads and what it makes of it. */
export interface Pooled {
  readonly read: readonly { row: number; column: number; value: number }[];
  readonly paddings: number;
  readonly nothings: number;
  /** The mean's divisor. */
  readonly count: number;
  readonly sum: number;
  readonly result: number;
  /** Where the largest stands first. */
  readonly largest?: { readonly row: number; readonly column: number };
}

/** Pools one window; `countsPadding` says whether a mean divides by the padding's zeros, too. */
export function pool(
  rows: DrawnAxis,
  columns: DrawnAxis,
  [down, across]: readonly [number, number],
  keeps: Keeps,
  countsPadding: boolean,
): Pooled {
  const cells = (rows.windows.places[down] ?? []).flatMap((row) =>
    (columns.windows.places[across] ?? []).map((column) => ({ row, column })),
  );
  const kind = ({ row, column }: { row: number; column: number }) =>
    cellAt(rows, columns, row, column);
  const read = cells
    .filter((cell) => kind(cell) === "value")
    .map((cell) => ({ ...cell, value: numberAt(rows, columns, cell.row, cell.column) }));
  const paddings = cells.filter((cell) => kind(cell) === "padding").length;
  const sum = read.reduce((total, { value }) => total + value, 0);
  const count = read.length + (countsPadding ? paddings : 0);
  const most = Math.max(...read.map(({ value }) => value));
  const largest = read.find(({ value }) => value === most);
  return {
    read,
    paddings,
    nothings: cells.length - read.length - paddings,
    count,
    sum,
    result: keeps === "max" ? most : sum / count,
    ...(largest && { largest }),
  };
}

/** Pools the windows of two axes, each of them once however often it is asked for. */
export function poolings(
  rows: DrawnAxis,
  columns: DrawnAxis,
  keeps: Keeps,
  countsPadding: boolean,
): (place: readonly [number, number]) => Pooled {
  const known = new Map<string, Pooled>();
  return (place) => {
    const name = place.join(" ");
    const pooled = known.get(name) ?? pool(rows, columns, place, keeps, countsPadding);
    known.set(name, pooled);
    return pooled;
  };
}

/** A number along one axis of what was worked out. */
export function along(values: Values, name: string, axis: number): number {
  const value = values[name];
  const here = typeof value === "object" ? value[axis] : value;
  return Number(here ?? 0);
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
