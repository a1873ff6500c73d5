import { margin, type Layout } from "../kernelGrid/layOut.ts";
import { sidesOf } from "../kernelGrid/sides.ts";
import type { Sweep } from "../kernelGrid/sweep.ts";

/** Between the grids, and around them. */
const gaps = 76;
const largest = 32;
/** Below this, a picture’s pixels are easier to see without their numbers, for which 15 pixels would do. */
const numbered = 19;
const shade = 14.9;

/** Lays an image out so that all of it can be seen, whatever its size: in numbers where they fit, in shades where they don’t. */
export function layOutImage(sweep: Sweep, width: number): Layout {
  const { down, across } = sweep;
  const [, taps] = sidesOf(sweep, "weight");
  const [outRows, outputs] = sidesOf(sweep, "output");
  const isNarrow = width < 620;
  const beside = isNarrow ? width - 8 : width * 0.46;
  const kernelCell = Math.min(isNarrow ? 26 : 30, 166 / taps);
  const productCell = Math.min(58, beside / taps);
  const outputCell = Math.min(largest, (beside - kernelCell * taps - 32) / outputs);
  const inputRoom = width - margin - (isNarrow ? 20 : beside + gaps);
  const inputCell = Math.min(largest, inputRoom / across.length);
  const whole = (rows: number, columns: number) => ({
    rows: { from: 0, to: rows },
    columns: { from: 0, to: columns },
  });
  return {
    isNarrow,
    isStacked: false,
    isWhole: !isNarrow,
    input: {
      cell: inputCell < numbered ? Math.min(inputCell, shade) : inputCell,
      ...whole(down.length, across.length),
    },
    output: { cell: outputCell, ...whole(outRows, outputs) },
    kernelCell,
    productCell,
    hasFactors: productCell >= 24,
  };
}
