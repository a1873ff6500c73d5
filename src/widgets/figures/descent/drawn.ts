import { windowsOf, type Product } from "@calc";
import type { Facts } from "./facts.ts";

/** How long the longer side of a map is drawn. */
const longest = 120;
const smallestCell = 24;
const largestCell = 40;

/** A map in the drawing, in pixels: its size, and where what is looked at lies in it. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** How many pixels one of its values has. */
  readonly scale: number;
  readonly at: readonly [x: number, y: number];
}

/** The layer’s input, its kernel and its output as they are drawn around one product. */
export interface DrawnProduct {
  readonly input: DrawnMap & {
    /** The padding before it, and the window of this output value as a path, in pixels. */
    readonly before: readonly [x: number, y: number];
    readonly padded: readonly [width: number, height: number];
    readonly window: string;
  };
  readonly output: DrawnMap;
  readonly kernel: {
    readonly cell: number;
    readonly rows: number;
    readonly columns: number;
    /** The taps that meet padding here, by row and column. */
    readonly onPadding: readonly (readonly boolean[])[];
  };
}

/** Lays the drawing out for the output value at `value`. */
export function drawProduct(
  { values }: Facts,
  value: readonly number[],
  { input }: Product,
): DrawnProduct {
  const [down, across] = [windowsOf(values, 0), windowsOf(values, 1)];
  const [, row = 0, column = 0] = value;
  const [, inputRow = 0, inputColumn = 0] = input;
  const scale = longest / Math.max(down.length, across.length);
  const [rows, columns] = [down.places.length, across.places.length];
  const outScale = longest / Math.max(rows, columns, down.length, across.length);
  const [rowsRead, columnsRead] = [down.places[row] ?? [], across.places[column] ?? []];
  const isOutside = (position: number, { before, size }: typeof down) =>
    position < before || position >= before + size;
  const cell = Math.min(largestCell, Math.max(smallestCell, longest / rowsRead.length));
  return {
    input: {
      width: across.size * scale,
      height: down.size * scale,
      scale,
      before: [across.before * scale, down.before * scale],
      padded: [across.length * scale, down.length * scale],
      at: [(inputColumn + across.before + 0.5) * scale, (inputRow + down.before + 0.5) * scale],
      window: `M${(columnsRead[0] ?? 0) * scale} ${(rowsRead[0] ?? 0) * scale}h${across.reach * scale}v${down.reach * scale}h${-across.reach * scale}z`,
    },
    output: {
      width: columns * outScale,
      height: rows * outScale,
      scale: outScale,
      at: [(column + 0.5) * outScale, (row + 0.5) * outScale],
    },
    kernel: {
      cell,
      rows: rowsRead.length,
      columns: columnsRead.length,
      onPadding: rowsRead.map((y) =>
        columnsRead.map((x) => isOutside(y, down) || isOutside(x, across)),
      ),
    },
  };
}
