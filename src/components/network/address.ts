import type { Network } from "@calc";

/** What a working page answers, each in a section of that id. */
export type Asked = "shape" | "activations" | "weights" | "biases" | "params" | "share" | "macs";

/** Where a node's numbers are explained: one of them, or all. `totals` is the network as a whole. */
export function workingAddress(network: Network, node: string, asked?: string): string {
  return `/networks/${network.name}/${node}/${asked === undefined ? "" : `#${asked}`}`;
}
