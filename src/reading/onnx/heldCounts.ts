import { formatNumber, summarise } from "@calc";
import type { ReadNetwork } from "../graph/network.ts";
import type { Remark } from "../translate/translation.ts";
import type { HeldLayer } from "./writing.ts";

/** Says where a file holds more or fewer numbers for a layer than the layer needs, as it is read. */
export function heldCounts(held: readonly HeldLayer[], networks: readonly ReadNetwork[]): Remark[] {
  const needed = new Map<string, bigint>();
  for (const { network, nodes } of networks) {
    for (const { name, counts, sharesWith } of summarise(network).rows) {
      const node = nodes[name];
      if (!node || sharesWith !== undefined) continue;
      const place = placeOf(node);
      needed.set(place, (needed.get(place) ?? 0n) + counts.params + counts.statistics);
    }
  }
  const byStep = Map.groupBy(held, ({ node }) => placeOf(node));
  return [...byStep].flatMap(([place, all]) => {
    const [first] = all;
    const own = needed.get(place);
    const kept = all.reduce((sum, { numbers }) => sum + BigInt(numbers), 0n);
    if (!first || own === undefined || own === kept || own === 0n) return [];
    const { node, attribute } = first;
    const name = attribute.replace("self.", "");
    const sentence = `The file holds ${formatNumber(kept)} numbers for ${name}, and ${node.operator} needs ${formatNumber(own)} by the shape of its weights. Is one of the weights of another shape than it should be?`;
    return [{ kind: "wrong" as const, from: node.from, to: node.to, sentence }];
  });
}

const placeOf = ({ from, to }: { readonly from: number; readonly to: number }) => `${from} ${to}`;
