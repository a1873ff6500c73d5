import { greyLevel } from "../kernelGrid/greyLevels.ts";

const largest = 32;

/** The grey level of the example picture where an input of this size reads it, enlarged where it is larger. */
export function pixelOf(
  channel: number,
  row: number,
  column: number,
  [height, width]: readonly [height: number, width: number],
): number {
  const [rows, columns] = [Math.min(height, largest), Math.min(width, largest)];
  const from = (index: number, length: number, pixels: number) =>
    Math.trunc((index * pixels) / length);
  return greyLevel(from(row, height, rows), from(column, width, columns), [rows, columns], channel);
}
