import { range } from "../grid/cells.ts";
import { stretchAround, type Stretch } from "../grid/stretch.ts";
import type { Look } from "./sentences.ts";
import { fateOf, lanesOf, meetingAt, type Stamps } from "./stamps.ts";

/** How a tape is drawn in a width: the part that fits, the size of its cells, the tops of its rows. */
export interface Tape {
  readonly stretch: Stretch;
  readonly positions: readonly number[];
  /** The width of a cell, and its height. */
  readonly cell: number;
  readonly side: number;
  readonly lanes: number;
  readonly rows: Readonly<Record<"kernel" | "input" | "stamp" | "output" | "bottom", number>>;
  readonly width: number;
  /** Where a position begins, and where the input stands that stamps from there. */
  readonly x: (position: number) => number;
  readonly centre: number;
}

/** Room at either end, for outlines. */
export const edge = 4;

const leastCell = 22;
const largestCell = 46;

/** Lays out the tape around what is chosen in it. */
export function layOutTape(stamps: Stamps, { from, index }: Look, width: number): Tape {
  const { stride, reach, length } = stamps;
  const first = { input: index * stride, output: index, weight: 0 }[from];
  const last = from === "input" ? first + reach - 1 : first;
  const most = Math.trunc((width - 2 * edge) / leastCell);
  const stretch = stretchAround(length, most, first, last);
  const positions = range(stretch.from, stretch.to);
  const cell = Math.min(largestCell, (width - 2 * edge) / positions.length);
  const side = Math.min(cell, 34);
  const left = (width - positions.length * cell) / 2 - stretch.from * cell;
  const lanes = lanesOf(stamps);
  const kernel = 18;
  const input = kernel + side + 40;
  const stamp = input + side + 36;
  const output = stamp + lanes * (side + 8) + 38;
  return {
    stretch,
    positions,
    cell,
    side,
    lanes,
    rows: { kernel, input, stamp, output, bottom: output + side + 28 },
    width,
    x: (position) => left + position * cell,
    centre: (reach - 1) / 2,
  };
}

/** A run of positions that are not simply kept. */
export interface Aside {
  readonly fate: "cropped" | "added";
  readonly start: number;
  readonly middle: number;
}

/** The runs of a tape that are cropped away, or there by the output padding alone. */
export function asidesOf(stamps: Stamps, positions: readonly number[]): Aside[] {
  return (["cropped", "added"] as const).flatMap((fate) => {
    const of = positions.filter((position) => fateOf(stamps, position) === fate);
    const starts = of.filter((position) => !of.includes(position - 1));
    return starts.map((start) => {
      let end = start;
      while (of.includes(end + 1)) end += 1;
      return { fate, start, middle: (start + end + 1) / 2 };
    });
  });
}

/** Whether nothing has landed at a position while `down` stamps are down, and something will. */
export const isToCome = (stamps: Stamps, position: number, down: number) =>
  meetingAt(stamps, position, down).length === 0 && meetingAt(stamps, position).length > 0;
