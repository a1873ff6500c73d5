/**
 * For each of our axes, which of the dialect's it is, from 0: ours are channels first, Keras's
 * channels last, so an image of Keras's is read in the order 2, 0, 1.
 */
export type Axes = readonly number[];

/** Turns so many axes of the dialect's into ours. */
export type Order = (rank: number) => Axes;

export const asTheyAre: Order = (rank) => range(rank);

export const channelsFirst: Order = (rank) => [rank - 1, ...range(rank - 1)];

/** Time stays in front: a sequence of images. */
export const channelsAfterTime: Order = (rank) => [
  0,
  ...channelsFirst(rank - 1).map((axis) => axis + 1),
];

/** The given axis in front of the others. */
export const first =
  (axis: number): Order =>
  (rank) => [axis, ...range(rank).filter((each) => each !== axis)];

/** The given axes behind the others. */
export const last =
  (axes: Axes): Order =>
  (rank) => [...range(rank).filter((each) => !axes.includes(each)), ...axes];

/** An axis as the dialects write it, where the batch is 0 and -1 is the last, counted from 0. */
export function axisAt(written: number, rank: number): number {
  const axis = written < 0 ? written + rank : written - 1;
  if (axis >= 0 && axis < rank) return axis;
  throw new Error(`There is no axis ${written} in a shape of ${rank} sizes.`);
}

/** A shape of the dialect's in our order. */
export function toOurs<Size>(shape: readonly Size[], axes: Axes): Size[] {
  return axes.map((axis) => shape[axis]).filter((size) => size !== undefined);
}

/** A shape of ours in the dialect's order. */
export function toDialect<Size>(shape: readonly Size[], axes: Axes): Size[] {
  return toOurs(
    shape,
    range(shape.length).map((axis) => axes.indexOf(axis)),
  );
}

/** The order, from 1, that turns what stands in one order into another. */
export function turn(from: Axes, to: Axes): number[] {
  return to.map((axis) => from.indexOf(axis) + 1);
}

export const areEqual = (one: Axes, other: Axes) => one.join() === other.join();

const range = (length: number) => Array.from({ length }, (_, axis) => axis);
