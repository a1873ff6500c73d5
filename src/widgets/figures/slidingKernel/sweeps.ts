import type { Values, Windows } from "@calc";
import type { At } from "../grid/cells.ts";
import { greyLevel, nose } from "../kernelGrid/greyLevels.ts";
import { sweepOf, type Sweep } from "../kernelGrid/sweep.ts";
import { weightsOf, type KernelWord } from "../kernelGrid/weights.ts";

/** What a kernel can be for that goes along a row as well as over an image. */
export const rowWords = ["edge", "blur", "copy"] as const satisfies readonly KernelWord[];

/** A row is one value high, and the kernel stands on it. */
const oneHigh: Windows = {
  length: 1,
  before: 0,
  size: 1,
  stride: 1,
  reach: 1,
  places: [[0]],
  leftOver: 0,
};

/** The sweep over the whole picture of the cat. */
export function overImage(values: Values, word: KernelWord): Sweep {
  const sweep = sweepOf(values, word);
  return { ...sweep, level: levelsAround(sweep.size) };
}

/** The sweep along the picture's middle row, with a kernel that is one value high. */
export function alongRow(values: Values, word: KernelWord): Sweep {
  const { across, size, stride, weights } = sweepOf(values, word);
  return {
    axes: 1,
    down: oneHigh,
    across,
    size: [1, size[1]],
    stride: [1, stride[1]],
    weights: weightsOf(word, 1, weights[0]?.length ?? 1),
    level: levelsAround([1, size[1]]),
  };
}

const levelsAround = (size: At) => (row: number, column: number) =>
  greyLevel(row, column, size, nose);
