import { brightness } from "../../parts/picture.ts";

/** The brightest grey level; 0 is black. */
export const white = 15;

/** Where the cat's left eye is in the picture, which is 32 pixels square. */
const eye = [15, 10] as const;
const pictureSize = 32;

/** How strong the channels of an orange cat are beside each other: red, green, blue. */
const strengths = [1, 0.7, 0.4];

/** The grey level of a pixel of the `height` × `width` pixels around the cat's eye. */
export function greyLevel(
  row: number,
  column: number,
  [height, width]: readonly [height: number, width: number],
  channel = 0,
): number {
  const around = (middle: number, length: number, index: number) =>
    (middle - (length >> 1) + index + 8 * pictureSize) % pictureSize;
  const level = brightness(around(eye[0], height, row), around(eye[1], width, column), pictureSize);
  return inChannel(level, channel);
}

/** A brightness, 0 to 1, as the grey level that it has in a channel of the orange cat. */
export const inChannel = (brightness: number, channel: number) =>
  Math.round(brightness * white * (strengths[channel % strengths.length] ?? 1));
