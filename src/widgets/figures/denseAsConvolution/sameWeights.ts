import { counted, flat, type Values, type Windows, windowsOf } from "@calc";

/** A dense layer and the convolution that holds the same weights. */
export interface SameWeights {
  readonly high: number;
  readonly wide: number;
  readonly channels: number;
  readonly inFeatures: number;
  readonly units: number;
  readonly filters: number;
  /** Whether the two hold the same weights. */
  readonly agree: boolean;
}

/** What the two layers come to, set against each other. */
export function sameWeights(dense: Values, conv: Values): SameWeights {
  const one = (values: Values, name: string) => Number(flat(values[name] ?? 0n)[0] ?? 0n);
  const [high = 1, wide = 1] = flat(conv["kernelSize"] ?? 1n).map(Number);
  const channels = one(conv, "inChannels");
  const [inFeatures, units] = [one(dense, "inFeatures"), one(dense, "units")];
  const filters = one(conv, "outChannels");
  const agree = high * wide * channels === inFeatures && units === filters;
  return { high, wide, channels, inFeatures, units, filters, agree };
}

/** The kernel on its larger map: one set of windows down, one across. */
export interface Sliding {
  readonly rows: Windows;
  readonly columns: Windows;
}

/** Where the convolution stands on its larger map. */
export const slidingOf = (values: Values): Sliding => ({
  rows: windowsOf(values, 0),
  columns: windowsOf(values, 1),
});

/** What a step shows: the weights in a row, folded, or as a kernel at a place of the larger map. */
export type Step = "flat" | "folded" | { readonly down: number; readonly across: number };

/** The step of that number, from 0. */
export function stepAt(number: number, { columns }: Sliding): Step {
  if (number < 2) return number === 0 ? "flat" : "folded";
  const place = number - 2;
  const across = place % columns.places.length;
  return { down: (place - across) / columns.places.length, across };
}

/** How many steps there are. */
export const stepsOf = ({ rows, columns }: Sliding) =>
  2 + rows.places.length * columns.places.length;

/** What is to be seen now, in words. */
export function describeStep(same: SameWeights, sliding: Sliding, step: Step): string {
  const { high, wide, channels, inFeatures, units, filters, agree } = same;
  if (!agree) {
    return `These two are different layers: the dense one has ${counted(units, "unit")} that read ${counted(inFeatures, "value")}, the convolution ${counted(filters, "filter")} that read ${high} × ${wide} × ${counted(channels)}.`;
  }
  if (step === "flat") {
    return `One unit of the dense layer has ${counted(inFeatures, "weight")} in a row: ${counted(high * wide)} for ${channels === 1 ? "its only channel" : `each of the ${counted(channels)} channels, channel after channel, as PyTorch flattens them`}.`;
  }
  if (step === "folded") {
    return `The same weights, folded back to the shape that they read: a filter of ${high} × ${wide} × ${counted(channels)}. None is added and none is lost.`;
  }
  const { rows, columns } = sliding;
  const [down, across] = [rows.places.length, columns.places.length];
  const place = step.down * across + step.across + 1;
  if (down * across === 1) {
    return `On a map of its own size the kernel has one place: one answer from each of the ${counted(units, "unit")}, as from the dense layer.`;
  }
  return `Place ${counted(place)} of ${counted(down * across)}: a kernel may stand elsewhere. On a map of ${rows.size} × ${columns.size} it gives ${down} × ${across} answers in one pass, each what the dense layer would say of that part alone.`;
}
