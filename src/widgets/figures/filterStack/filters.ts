import { counted } from "@calc";
import type { Worked } from "../../notebook/notebook.ts";

/** A layer of filters: what each reads, and how much it learns. Channels and filters count from 0. */
export interface Filters {
  readonly inChannels: number;
  readonly outChannels: number;
  readonly groups: number;
  /** How many channels a filter reads, and how many filters share them. */
  readonly depth: number;
  readonly share: number;
  readonly kernel: readonly number[];
  readonly inSize: readonly number[];
  readonly outSize: readonly number[];
  readonly hasBias: boolean;
  /** As people read them: the weights of one filter, of all, and the biases. */
  readonly texts: { readonly one: string; readonly all: string; readonly biases: string };
}

/** What a stack of filters is drawn from. */
export function filtersOf({ values, tensors }: Pick<Worked, "values" | "tensors">): Filters {
  const number = (name: string) => Number(values[name] ?? 1n);
  const list = (name: string) => {
    const value = values[name];
    return typeof value === "object" ? value.map(Number) : [Number(value ?? 1n)];
  };
  const [inChannels, outChannels] = [number("inChannels"), number("outChannels")];
  // A depthwise convolution has a group for each channel, and does not say so.
  const groups = values["depthMultiplier"] === undefined ? number("groups") : inChannels;
  const weight = tensors.find(({ role }) => role === "weight");
  const bias = tensors.find(({ role }) => role === "bias");
  const [, ...one] = weight?.shape ?? [];
  return {
    inChannels,
    outChannels,
    groups,
    depth: inChannels / groups,
    share: outChannels / groups,
    kernel: list("kernelSize"),
    inSize: list("inSize"),
    outSize: list("outSize"),
    hasBias: bias !== undefined,
    texts: {
      one: counted(one.reduce((product, size) => product * size, 1n)),
      all: counted(weight?.count ?? 0n),
      biases: counted(bias?.count ?? 0n),
    },
  };
}

/** The first of the channels that a filter reads, and the last. */
export function channelsOf({ depth, share }: Filters, filter: number): readonly [number, number] {
  const first = ((filter - (filter % share)) / share) * depth;
  return [first, first + depth - 1];
}

/** The first of the filters that read a channel, and the last. */
export function readersOf({ depth, share }: Filters, channel: number): readonly [number, number] {
  const first = ((channel - (channel % depth)) / depth) * share;
  return [first, first + share - 1];
}

/** How many weights one filter has. */
export const weightsIn = ({ depth, kernel }: Filters) =>
  kernel.reduce((product, size) => product * size, depth);

/** Whether `index` lies from `first` to `last`. */
export const isWithin = ([first, last]: readonly [number, number], index: number) =>
  index >= first && index <= last;
