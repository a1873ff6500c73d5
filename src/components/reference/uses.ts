import type { Layer, Network, Row } from "@calc";
import { networks, summaryOf } from "@networks";
import { networkAddress } from "@components/site/addresses.ts";

/** Where a network has a layer: the first such node, and how many there are. */
export interface Use {
  readonly network: Network;
  readonly row: Row;
  readonly count: number;
  readonly href: string;
}

/** Where the networks of the site use a layer. */
export function usesOf(layer: Layer): Use[] {
  return networks.flatMap((network) => {
    const rows = summaryOf(network).rows.filter((row) => row.layer.name === layer.name);
    const [row] = rows;
    if (!row) return [];
    return [{ network, row, count: rows.length, href: networkAddress(network.name, row.name) }];
  });
}
