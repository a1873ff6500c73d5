import { brightness } from "../../parts/picture.ts";
import { inChannel } from "../kernelGrid/greyLevels.ts";

/** How many pixels the example picture has along each side. */
export const pictureSize = 32;

/** The grey level of the example picture where an input of this size reads it: its middle, or all of it enlarged. */
export function pixelOf(
  channel: number,
  row: number,
  column: number,
  [height, width]: readonly [height: number, width: number],
): number {
  const pixel = (index: number, length: number) => {
    const pixels = Math.min(length, pictureSize);
    return ((pictureSize - pixels) >> 1) + Math.trunc((index * pixels) / length);
  };
  return inChannel(brightness(pixel(row, height), pixel(column, width), pictureSize), channel);
}
