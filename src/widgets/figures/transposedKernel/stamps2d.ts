import type { Values } from "@calc";
import type { At } from "../grid/cells.ts";
import { meetingAt, smallValue, stampsOf, type Stamps, type StampWord } from "./stamps.ts";

/** Stamps over an image: what holds along a row holds down and across. */
export interface Stamps2d {
  readonly down: Stamps;
  readonly across: Stamps;
  readonly valueAt: (input: At) => number;
  readonly weightAt: (tap: At) => number;
}

/** The stamps of an analysed transposed convolution over an image. */
export function stamps2dOf(values: Values, word: StampWord): Stamps2d {
  const [down, across] = [stampsOf(values, word, 0), stampsOf(values, word, 1)];
  return {
    down,
    across,
    valueAt: ([row, column]) => smallValue(row * 3 + column),
    weightAt: ([row, column]) => (down.weights[row] ?? 0) * (across.weights[column] ?? 0),
  };
}

/** How many stamps meet at a position of what the first `count` inputs have put down, and their sum. */
export function meeting2d(stamps: Stamps2d, [row, column]: At, count = Infinity) {
  const { down, across, valueAt, weightAt } = stamps;
  const columns = meetingAt(across, column);
  const met = meetingAt(down, row)
    .flatMap((r) => columns.map((c) => ({ r, c })))
    .filter(({ r, c }) => r.input * across.inputs.length + c.input < count);
  const sum = met.reduce(
    (total, { r, c }) => total + valueAt([r.input, c.input]) * weightAt([r.tap, c.tap]),
    0,
  );
  return { count: met.length, sum };
}
