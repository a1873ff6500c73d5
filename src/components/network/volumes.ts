import type { Network } from "@calc";
import { summaryOf } from "@networks";
import { axesShown, isUnchanged, type Run, type ShownAxis } from "@workings";

const longest = 640n;

/** A tensor as it can be drawn; one without a width is a thread. */
export interface Drawn {
  readonly channels: number;
  readonly height: number;
  readonly width?: number;
}

/**
 * A feature map's channels run back; a sequence lies flat, a step in each row; a video's frames
 * stand one above the other.
 */
export function sizesOf(axes: readonly ShownAxis[], depth = 1): Drawn {
  const sizes = axes.map(({ size }) => Number(size));
  const isVector = sizes.length < 2;
  const features = (sizes.at(-1) ?? 1) / (isVector ? 1 : depth);
  const places = sizes.slice(0, -1);
  const width = places.at(-1);
  if (width === undefined) return { channels: features, height: 1 };
  const isMap = axes.at(-1)?.kind === "channels";
  if (places.length === 1) {
    return isMap
      ? { channels: features, height: 1, width }
      : { channels: 1, height: width, width: features * depth };
  }
  const height = places.slice(0, -1).reduce((product, size) => product * size, 1);
  return { channels: features, height, width };
}

/** Whether a part of a network puts out what comes in, only changed value by value. */
export function isStillTheSame([{ rows }]: Run): boolean {
  return rows.every(isUnchanged);
}

/** By what the channels are divided where they would run out of the picture. */
export function depthOf(network: Network): number {
  const channels = summaryOf(network)
    .rows.filter(({ output }) => output.length > 2)
    .flatMap(({ name }) => axesShown(network, name).slice(-1));
  return channels.some(({ size }) => size > longest) ? 4 : 1;
}
