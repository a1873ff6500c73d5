import { windowsOf, type Values, type Windows } from "@calc";
import type { At } from "../grid/cells.ts";
import { eye, greyLevel } from "./greyLevels.ts";
import { weightsOf, wordOfChannel, type KernelWord } from "./weights.ts";

/** A kernel's whole way over one channel of an image; positions count from the first padded value. */
export interface Sweep {
  /** A row is an image that is one value high, and nobody is told of its height. */
  readonly axes: 1 | 2;
  readonly down: Windows;
  readonly across: Windows;
  readonly size: readonly [height: number, width: number];
  readonly stride: readonly [down: number, across: number];
  readonly weights: readonly (readonly number[])[];
  /** The grey level of each of the image's own pixels. */
  readonly level: (row: number, column: number) => number;
}

/** What one weight finds at one place. */
export interface Product {
  /** Where in the padded image, and where in the kernel. */
  readonly at: At;
  readonly tap: At;
  readonly weight: number;
  /** The grey level, or undefined for padding. */
  readonly pixel: number | undefined;
  readonly product: number;
}

/** The sweep of an analysed convolution over one channel, with the kernel that makes one of its maps. */
export function sweepOf(values: Values, word: KernelWord, map = 0): Sweep {
  const pair = (name: string): readonly [number, number] => {
    const value = values[name];
    return typeof value === "object" ? [Number(value[0]), Number(value[1])] : [1, 1];
  };
  const [height, width] = pair("kernelSize");
  const perChannel = Number(values["depthMultiplier"] ?? 1n);
  const channel = (map - (map % perChannel)) / perChannel;
  const size = pair("inSize");
  return {
    axes: 2,
    down: windowsOf(values, 0),
    across: windowsOf(values, 1),
    size,
    stride: pair("stride"),
    weights: weightsOf(wordOfChannel(word, map), height, width),
    level: (row, column) => greyLevel(row, column, size, eye, channel),
  };
}

/** The grey level at a padded position, or undefined for padding. */
export function pixelAt({ down, across, size, level }: Sweep, [row, column]: At) {
  const [r, c] = [row - down.before, column - across.before];
  const isInside = r >= 0 && c >= 0 && r < size[0] && c < size[1];
  return isInside ? level(r, c) : undefined;
}

/** What each weight finds at a place of the output, in the order of the kernel. */
export function productsAt(sweep: Sweep, [row, column]: At): Product[] {
  const [rows = [], columns = []] = [sweep.down.places[row], sweep.across.places[column]];
  return sweep.weights.flatMap((line, tapRow) =>
    line.map((weight, tapColumn): Product => {
      const at: At = [rows[tapRow] ?? 0, columns[tapColumn] ?? 0];
      const pixel = pixelAt(sweep, at);
      // Adding 0 keeps a product of −0 from being written so.
      return { at, tap: [tapRow, tapColumn], weight, pixel, product: (pixel ?? 0) * weight + 0 };
    }),
  );
}

/** What comes out at a place, before the bias. */
export const sumOf = (products: readonly Product[]) =>
  products.reduce((sum, { product }) => sum + product, 0);

/** Every position that a weight meets over the whole sweep, one for each place. */
export const metBy = ({ down, across }: Sweep, [row, column]: At): At[] =>
  down.places.flatMap((rows) =>
    across.places.map((columns): At => [rows[row] ?? 0, columns[column] ?? 0]),
  );

/** Every place that reads a position, and the weight with which it does. */
export function readersOf({ down, across }: Sweep, [row, column]: At): { place: At; tap: At }[] {
  const along = (places: Windows["places"], position: number) =>
    places.flatMap((each, place) => {
      const tap = each.indexOf(position);
      return tap < 0 ? [] : [{ place, tap }];
    });
  const columns = along(across.places, column);
  return along(down.places, row).flatMap((r) =>
    columns.map((c): { place: At; tap: At } => ({
      place: [r.place, c.place],
      tap: [r.tap, c.tap],
    })),
  );
}

/** Why nothing reads a position: the floor leaves it over, or the kernel steps over it. */
export function unreadBecause({ down, across }: Sweep, [row, column]: At) {
  const isOver = ({ length, leftOver }: Windows, at: number) => at >= length - leftOver;
  if (isOver(down, row) || isOver(across, column)) return "left over";
  const isRead = ({ places }: Windows, at: number) => places.some((each) => each.includes(at));
  return isRead(down, row) && isRead(across, column) ? undefined : "stepped over";
}
