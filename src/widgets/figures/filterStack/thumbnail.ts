import { brightness } from "../../parts/picture.ts";
import { range } from "../grid/cells.ts";
import { grey } from "../grid/shades.ts";
import { boundsOf } from "../kernelGrid/bounds.ts";
import { weightsOf } from "../kernelGrid/weights.ts";

/** How many pixels a thumbnail has along each side. */
export const thumbnailSide = 12;

const pictureSize = 32;
const shades = 7;
const known: Record<string, readonly { fill: string; path: string }[]> = {};

/** What a channel might hold, one path of strokes for each grey: an image as it is, a map as some kernel made it. */
export function thumbnail(channel: number, isImage: boolean) {
  const key = isImage ? `image ${channel}` : `map ${channel % 15}`;
  return (known[key] ??= drawn(isImage ? image(channel) : map(channel % 15)));
}

type Picture = (row: number, column: number) => number;

/** The channels of an orange cat: red, green, blue. */
const image =
  (channel: number): Picture =>
  (row, column) =>
    pixel(row, column) * ([1, 0.75, 0.5][channel % 3] ?? 1);

const detectors = ["edge", "top edge", "outline"] as const;

function map(channel: number): Picture {
  const weights = weightsOf(detectors[channel % detectors.length] ?? "edge", 3, 3);
  const sign = channel % 2 === 0 ? 1 : -1;
  // Edges are faint beside all that a kernel could give.
  const gain = 21 / boundsOf(weights).most;
  return (row, column) => {
    const sum = weights
      .flatMap((line, r) =>
        line.map((weight, c) => weight * pixel(row + r - 1, column + c - 1 + (channel % 5))),
      )
      .reduce((total, product) => total + product, 0);
    return Math.min(Math.max(0.5 + sign * sum * gain, 0), 1);
  };
}

function pixel(row: number, column: number): number {
  const inPicture = (index: number) =>
    Math.trunc(((index + thumbnailSide + 0.5) * pictureSize) / thumbnailSide) % pictureSize;
  return brightness(inPicture(row), inPicture(column), pictureSize);
}

function drawn(picture: Picture) {
  const paths: Record<string, string> = {};
  const side = range(0, thumbnailSide);
  for (const row of side) {
    const fills = side.map((column) => {
      const shade = Math.round(picture(row, column) * (shades - 1)) / (shades - 1);
      return grey(shade).fill;
    });
    for (const [column, fill] of fills.entries()) {
      // Pixels of one grey beside each other are one stroke, a little too long to leave no seam.
      if (fill === fills[column - 1]) continue;
      const end = side.find((other) => other > column && fills[other] !== fill) ?? thumbnailSide;
      paths[fill] = `${paths[fill] ?? ""}M${column} ${row}.5h${end - column}.03`;
    }
  }
  return Object.entries(paths).map(([fill, path]) => ({ fill, path }));
}
