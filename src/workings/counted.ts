import type { Counts } from "@calc";

/** What is counted of a layer and of a network, in the order in which it is told. */
export const counted = [
  "weights",
  "biases",
  "params",
  "share",
  "statistics",
  "macs",
  "activations",
] as const satisfies readonly (keyof Counts | "share")[];

/** A count, or a `share`: the part of all parameters. */
export type Counted = (typeof counted)[number];
