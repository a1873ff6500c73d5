import { summarise, type Network, type Summary } from "@calc";
import type { ReadNetwork } from "@reading";

/** A network of a text with what it comes to, up to the first layer that cannot be. */
export interface Opened {
  readonly read: ReadNetwork;
  readonly network: Network;
  readonly summary: Summary;
  /** Why it goes no further. */
  readonly issue?: string;
}

/** Works out a network that was read; the workings want networks that are possible as a whole. */
export function opened(read: ReadNetwork): Opened {
  const { nodes } = read.network;
  const first = summarise(read.network);
  const [issue] = first.issues;
  const possible = Object.entries(nodes).slice(0, first.rows.length);
  const network: Network = {
    ...read.network,
    nodes: issue ? Object.fromEntries(possible) : nodes,
    published: { params: Number(first.totals.params), source: "the code" },
  };
  const summary = issue ? summarise(network) : first;
  return { read, network, summary, ...(issue && { issue: `${issue.node}: ${issue.message}` }) };
}
