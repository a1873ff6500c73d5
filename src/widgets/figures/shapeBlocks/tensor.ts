import type { Shape, Values } from "@calc";

/** Where the channels stand among the axes of a tensor. */
export type Order = "first" | "last";

/** A batch of tensors: its channels, its other axes in their order, and what each axis is called. */
export interface Tensor {
  readonly batch: number;
  readonly channels: number;
  readonly others: readonly number[];
  readonly channelName: string;
  readonly otherNames: readonly string[];
  /** The order in which the layer itself takes it. */
  readonly own: Order;
}

const spatialNames: readonly (readonly string[])[] = [
  [],
  ["length"],
  ["height", "width"],
  ["depth", "height", "width"],
];

/** A layer's input, without the batch and as calc orders it, as a batch of tensors with named axes. */
export function tensorOf(shape: Shape, values: Values, batch: number): Tensor {
  const sizes = shape.map(Number);
  const featuresLast = values["inFeatures"] !== undefined || values["timeSteps"] !== undefined;
  if (featuresLast) {
    const others = sizes.slice(0, -1);
    const what = values["timeSteps"] === undefined ? "position" : "time step";
    return {
      batch,
      channels: sizes.at(-1) ?? 1,
      others,
      channelName: "feature",
      otherNames: others.map((_, index) => (others.length > 1 ? `axis ${index + 1}` : what)),
      own: "last",
    };
  }
  const others = sizes.slice(1);
  return {
    batch,
    channels: sizes[0] ?? 1,
    others,
    channelName: others.length === 0 ? "value" : "channel",
    otherNames: spatialNames[others.length] ?? others.map((_, index) => `axis ${index + 1}`),
    own: "first",
  };
}

/** One axis of a batch as it is laid out: what it is called, how long it is, and the chosen index. */
export interface Axis {
  readonly name: string;
  readonly size: number;
  readonly index: number;
}

/** One value of a batch: which example, which channel, and where on the other axes. */
export interface Picked {
  readonly example: number;
  readonly channel: number;
  readonly where: readonly number[];
}

/** The axes of a batch in an order, the batch foremost, with the indices of a value. */
export function axesIn(tensor: Tensor, order: Order, { example, channel, where }: Picked): Axis[] {
  const batch = { name: "example", size: tensor.batch, index: example };
  const channels = { name: tensor.channelName, size: tensor.channels, index: channel };
  const others = tensor.others.map((size, axis) => ({
    name: tensor.otherNames[axis] ?? "axis",
    size,
    index: where[axis] ?? 0,
  }));
  return order === "first" ? [batch, channels, ...others] : [batch, ...others, channels];
}

/** How many values a batch has. */
export function countOf({ batch, channels, others }: Tensor): number {
  return others.reduce((product, size) => product * size, batch * channels);
}

/** Where a value stands in memory, from 0. */
export function placeOf(axes: readonly Axis[]): number {
  return axes.reduce((place, { size, index }) => place * size + index, 0);
}

/** How many places further the next value along each axis stands. */
export function stridesOf(axes: readonly Axis[]): number[] {
  return axes.map((_, axis) =>
    axes.slice(axis + 1).reduce((product, { size }) => product * size, 1),
  );
}

/** The value that stands at a place of memory. */
export function pickedAt(tensor: Tensor, order: Order, place: number): Picked {
  let rest = place;
  const indices = [...axesIn(tensor, order, nothing)].reverse().map(({ size }) => {
    const index = rest % size;
    rest = (rest - index) / size;
    return index;
  });
  const [example = 0, ...inside] = indices.reverse();
  return order === "first"
    ? { example, channel: inside[0] ?? 0, where: inside.slice(1) }
    : { example, channel: inside.at(-1) ?? 0, where: inside.slice(0, -1) };
}

/** The next value along one of its own axes; the same where the axis ends. */
export function moved(tensor: Tensor, picked: Picked, axis: number, by: number): Picked {
  const size = tensor.others[axis];
  const index = (picked.where[axis] ?? 0) + by;
  if (size === undefined || index < 0 || index >= size) return picked;
  return { ...picked, where: picked.where.map((old, each) => (each === axis ? index : old)) };
}

const nothing: Picked = { example: 0, channel: 0, where: [] };

/** A value in the midst of a batch, to begin with: its indices can be told apart. */
export function middleOf(tensor: Tensor): Picked {
  const half = (size: number) => (size - (size % 2)) / 2;
  return {
    example: tensor.batch - 1,
    channel: Math.min(1, tensor.channels - 1),
    where: tensor.others.map((size) => half(size)),
  };
}
