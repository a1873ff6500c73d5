import { summarise, type Network, type Summary } from "@calc";

const summaries = new WeakMap<Network, Summary>();

/** What a network comes to, worked out once. Throws, naming the node, where it is impossible. */
export function summaryOf(network: Network): Summary {
  const known = summaries.get(network);
  if (known) return known;
  const summary = summarise(network);
  const [issue] = summary.issues;
  if (issue) throw new Error(`${network.name}.${issue.node}: ${issue.message}`);
  summaries.set(network, summary);
  return summary;
}
