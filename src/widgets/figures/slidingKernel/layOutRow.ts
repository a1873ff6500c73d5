import { written } from "../grid/cells.ts";
import { boundsOf } from "../kernelGrid/bounds.ts";
import type { Sweep } from "../kernelGrid/sweep.ts";

/** How a row of pixels and what comes out of it are drawn, in pixels; both break into lines where they have to. */
export interface RowLayout {
  readonly tape: Lines;
  readonly weightsTop: number;
  readonly weightHeight: number;
  /** How far below the top of the tape the products are added up. */
  readonly sumTop: number;
  readonly output: Lines;
  readonly outputHeight: number;
  /** Whether a curve can lead from each place to what comes out of it. */
  readonly isOpen: boolean;
  readonly height: number;
}

/** Some cells in lines of equal length, in the middle of the drawing. */
export interface Lines {
  readonly count: number;
  readonly perLine: number;
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly lineHeight: number;
}

/** Between two cells; and around the drawing, for its outlines. */
export const gap = 2;
const edge = 3;
/** For the signs of multiplication and equality before the first column. */
const signs = 12;
/** For the step to the next place, above the tape. */
const tapeTop = 30;

/** Lays out a row of a `width`. */
export function layOutRow({ across, weights }: Sweep, width: number): RowLayout {
  const room = width - 2 * edge;
  // Three digits of a product can be read in the smallest cell.
  const tape = linesOf(across.length, 19, 34, room, signs);
  const side = tape.cell - gap;
  const weightHeight = Math.min(side, 20);
  const below = side + 8;
  const sumTop = below + weightHeight + 21;
  const lineHeight = tapeTop + sumTop + 24;

  const { least, most } = boundsOf(weights);
  const longest = Math.max(written(least).length, written(most).length);
  const output = linesOf(across.places.length, Math.max(longest * 6.8 + 6, 26), 56, room);
  const isOpen = tape.count === 1 && output.count === 1;
  const outputHeight = Math.min(36, output.cell - gap);
  const outputTop = tape.count * lineHeight + (isOpen ? 52 : 14);
  const outputLine = outputHeight + 18;
  return {
    tape: { ...tape, top: tapeTop, lineHeight },
    weightsTop: tapeTop + below,
    weightHeight,
    sumTop,
    output: { ...output, top: outputTop, lineHeight: outputLine },
    outputHeight,
    isOpen,
    height: outputTop + (output.count - 1) * outputLine + outputHeight + edge,
  };
}

/** As few lines as there can be with cells of a size that can be read. */
function linesOf(length: number, smallest: number, largest: number, room: number, before = 0) {
  const most = Math.max(Math.trunc((room - before) / smallest), 1);
  const count = partsOf(length, most);
  const perLine = partsOf(length, count);
  const cell = halves(Math.min(largest, (room - before) / perLine));
  // What stands before the cells only pushes them aside where there is no other room.
  const left = edge + halves(Math.max(before, (room - perLine * cell) / 2));
  return { count, perLine, cell, left };
}

/** How many times `most` it takes to hold `all`. */
const partsOf = (all: number, most: number) => Math.trunc((all + most - 1) / most);
/** Half pixels are fine enough, and short to write. */
const halves = (pixels: number) => Math.trunc(pixels * 2) / 2;

/** Where the middle of a cell is, and its top. */
export const middleOf = ({ left, perLine, cell }: Lines, index: number) =>
  left + ((index % perLine) + 0.5) * cell;
export const topOf = (lines: Lines, index: number) =>
  lines.top + lineOf(lines, index) * lines.lineHeight;

/** In which of its lines a cell is. */
export const lineOf = ({ perLine }: Lines, index: number) => Math.trunc(index / perLine);
