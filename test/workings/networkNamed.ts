import type { Network, Row } from "@calc";
import { networkNamed, summaryOf } from "@networks";

/** The network of that name. */
export function networkOf(name: string): Network {
  const network = networkNamed(name);
  if (!network) throw new Error(`${name} is missing.`);
  return network;
}

/** Its row of that name. */
export function rowOf(network: Network, name: string): Row {
  const row = summaryOf(network).rows.find((each) => each.name === name);
  if (!row) throw new Error(`${network.title} has no row ${name}.`);
  return row;
}
