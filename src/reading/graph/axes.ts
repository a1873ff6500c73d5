import { product } from "../values/numbers.ts";
import type { Size } from "../values/value.ts";

/** For each of our axes, which of the framework's it is, from 0, where the batch is left out. */
export type Axes = readonly number[];

/** Turns so many axes of the framework's into ours. */
export type Order = (rank: number) => Axes;

const range = (length: number) => Array.from({ length }, (_, axis) => axis);

export const asTheyAre: Order = (rank) => range(rank);

/** Channels, which the framework has last, in front. */
export const channelsFirst: Order = (rank) => [rank - 1, ...range(rank - 1)];

/** Time stays in front of the channels: a sequence of images. */
export const channelsAfterTime: Order = (rank) => [
  0,
  ...channelsFirst(rank - 1).map((axis) => axis + 1),
];

/** One axis in front of the others. */
export const inFront =
  (axis: number): Order =>
  (rank) => [axis, ...range(rank).filter((each) => each !== axis)];

/** Some axes behind the others. */
export const behind =
  (axes: Axes): Order =>
  (rank) => [...range(rank).filter((each) => !axes.includes(each)), ...axes];

/** Sizes of the framework's in our order. */
export const toOurs = <Item>(sizes: readonly Item[], axes: Axes): Item[] =>
  axes.flatMap((axis) => sizes.slice(axis, axis + 1));

/** Sizes of ours in the framework's order. */
export function toTheirs<Item>(sizes: readonly Item[], axes: Axes): Item[] {
  return toOurs(
    sizes,
    range(sizes.length).map((axis) => axes.indexOf(axis)),
  );
}

export const areEqual = (one: Axes, other: Axes) => one.join() === other.join();

/** The sizes of one example: the batch is left out, what is merged with it is not. */
export function withoutBatch(sizes: readonly Size[]): number[] {
  return sizes.flatMap((size) => {
    if (typeof size === "number") return [size];
    return size.batch === 1 ? [] : [size.batch];
  });
}

/** How many values there are; of the batch, one for each example. */
export const amountIn = (sizes: readonly Size[]): number => product(withoutBatch(sizes));

/** Sizes put together into one; the batch stays one, so many times. */
export function merged(sizes: readonly Size[]): Size {
  const amount = amountIn(sizes);
  return sizes.some((size) => typeof size === "object") ? { batch: amount } : amount;
}

/** Where the batch stands among the axes; -1 where there is none. */
export const batchAt = (sizes: readonly Size[]) =>
  sizes.findIndex((size) => typeof size === "object");

/** Sizes with the batch put back where it stood; `merged` where the first of them holds it. */
export function withBatch(sizes: readonly number[], like: readonly Size[]): Size[] {
  const at = batchAt(like);
  if (at < 0) return [...sizes];
  const batch = like[at];
  const isMerged = typeof batch === "object" && batch.batch !== 1;
  if (isMerged && at === 0) return [{ batch: sizes[0] ?? 1 }, ...sizes.slice(1)];
  const place = like.length === sizes.length + 1 ? at : 0;
  return [...sizes.slice(0, place), { batch: 1 }, ...sizes.slice(place)];
}

/** An axis as the frameworks write it, counted from 0 with the batch or from the end; undefined where there is none. */
export function axisIn(written: number, rank: number): number | undefined {
  const axis = written < 0 ? written + rank : written;
  return axis >= 0 && axis < rank ? axis : undefined;
}
