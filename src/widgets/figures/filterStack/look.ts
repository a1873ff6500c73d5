import { atIndex, type At } from "../grid/cells.ts";
import { channelsOf, isWithin, readersOf, weightsIn, type Filters } from "./filters.ts";

/** From where the stacks are looked at: a filter, a channel of the input, or one weight. */
export type From = "filter" | "channel" | "weight";

/** What is looked at. */
export interface Look {
  readonly from: From;
  readonly index: number;
}

/** What is to be drawn for it. */
export interface Seen {
  readonly from: From;
  /** The filter whose slices are drawn. */
  readonly filter: number;
  /** The channels that it reads, and the filters whose maps are lit: the first and the last. */
  readonly channels: readonly [number, number];
  readonly lit: readonly [number, number];
  /** The one channel, and the place in its slice, if one is looked at. */
  readonly channel: number | undefined;
  readonly tap: At | undefined;
}

/** One weight of a slice. */
export interface TapAt {
  readonly channel: number;
  readonly tap: At;
}

/** How many of a kind there are to look at. */
export function totalOf(filters: Filters, from: From): number {
  if (from === "weight") return weightsIn(filters);
  return from === "filter" ? filters.outChannels : filters.inChannels;
}

/** What is to be seen from there, while the filter `chosen` is on show. */
export function see(filters: Filters, { from, index }: Look, chosen: number): Seen {
  if (from === "channel") {
    const lit = readersOf(filters, index);
    const filter = isWithin(lit, chosen) ? chosen : lit[0];
    const channels = channelsOf(filters, filter);
    return { from, filter, channels, lit, channel: index, tap: undefined };
  }
  const filter = from === "filter" ? index : chosen;
  const channels = channelsOf(filters, filter);
  const base = { from, filter, channels, lit: [filter, filter] as const };
  if (from === "filter") return { ...base, channel: undefined, tap: undefined };
  const [, columns = 1] = filters.kernel;
  const inSlice = weightsIn(filters) / filters.depth;
  const [slice, within] = atIndex(index, inSlice);
  return { ...base, channel: channels[0] + slice, tap: atIndex(within, columns) };
}

/** The index of a weight of a filter: slice by slice, and in each line by line. */
export function weightIndex(filters: Filters, slice: number, [row, column]: At): number {
  const [rows = 1, columns = 1] = filters.kernel;
  return (slice * rows + row) * columns + column;
}
