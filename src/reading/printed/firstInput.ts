import { featuresFor } from "./guess.ts";
import { sizesOf } from "./printedLayer.ts";
import type { PrintedRow } from "./printedTable.ts";

/** Edges of pictures that are usual, the likelier first. */
const edges = [28, 32, 224, 227, 64, 128, 256, 299, 96, 48, 150, 180];

/**
 * What may have come into the first row, where the table does not say it: the features or the channels
 * follow from its count, of a picture’s size only that it has to fit. The batch is left out.
 */
export function firstInput(row: PrintedRow, library: string): number[] | undefined {
  const { call, params } = row;
  const after = sizesOf(row);
  if (after.length === 0) return undefined;
  const isLast = library === "keras";
  if (/^(Dense|Linear)/.test(call)) {
    const [features] = featuresFor(params, after.at(-1) ?? 1);
    return features === undefined ? undefined : [...after.slice(0, -1), features];
  }
  if (call === "Embedding") return after.slice(0, -1);
  if (!/^Conv(olution)?\d/i.test(call)) return after;
  const filters = (isLast ? after.at(-1) : after[0]) ?? 1;
  const spatial = isLast ? after.slice(0, -1) : after.slice(1);
  for (const weights of [params - filters, params]) {
    for (const channels of [3, 1, 4, 2]) {
      const edge = Math.round((weights / filters / channels) ** (1 / spatial.length));
      if (edge < 1 || edge ** spatial.length * filters * channels !== weights) continue;
      // Not padded, or padded so that the size stays, whichever gives a usual picture.
      const sizes = [edge - 1, 0].map((more) => spatial.map((size) => size + more));
      const found =
        sizes.find(([size = 0]) => edges.includes(size)) ?? sizes[isLast ? 0 : 1] ?? spatial;
      return isLast ? [...found, channels] : [channels, ...found];
    }
  }
  return undefined;
}
