import { brightness } from "../../parts/picture.ts";

/** The brightest grey level; 0 is black. */
export const white = 15;

/** Where the cat's left eye is in the picture, which is 32 pixels square, and where its middle. */
export const eye = [15, 10] as const;
export const nose = [16, 16] as const;
const pictureSize = 32;

/** How strong the channels of an orange cat are beside each other: red, green, blue. */
const strengths = [1, 0.7, 0.4];

/** The grey level of a pixel of the `height` × `width` pixels around a `middle`. */
export function greyLevel(
  row: number,
  column: number,
  [height, width]: readonly [height: number, width: number],
  middle: readonly [row: number, column: number] = eye,
  channel = 0,
): number {
  const around = (centre: number, length: number, index: number) =>
    (centre - (length >> 1) + index + 8 * pictureSize) % pictureSize;
  const [r, c] = [around(middle[0], height, row), around(middle[1], width, column)];
  const level = brightness(r, c, pictureSize);
  return inChannel(level, channel);
}

/** A brightness, 0 to 1, as the grey level that it has in a channel of the orange cat. */
export const inChannel = (brightness: number, channel: number) =>
  Math.round(brightness * white * (strengths[channel % strengths.length] ?? 1));
