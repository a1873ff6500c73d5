import { total, type Counts, type Network, type Nodes, type Row } from "@calc";
import { summaryOf } from "@networks";
import { likenessOf } from "./likeness.ts";
import { remembered } from "./remembered.ts";

/** A node, a block or a whole network: all rows within it, and what they come to. */
export interface Part {
  /** In full, as `layer1_block2`; of a whole network, its title. */
  readonly name: string;
  /** As what it stands in calls it. */
  readonly own: string;
  readonly title?: string;
  readonly rows: readonly [Row, ...Row[]];
  readonly counts: Counts;
  /** What it is made of; a node is made of nothing. */
  readonly parts: readonly Part[];
  /** The same of parts that are alike to the last number. */
  readonly likeness: string;
}

/** How deep blocks are opened one within the other; what lies deeper shows in one list. */
const levels = 2;

/** A network as the parts that its pages and its table tell of. */
export const partsOf = remembered((network) => open(network, levels));

/** The same with every block opened. */
export const allPartsOf = remembered((network) => open(network, Infinity));

/** A part and all parts within it, blocks before what they are made of. */
export function within(part: Part): Part[] {
  return [part, ...part.parts.flatMap(within)];
}

function open(network: Network, deepest: number): Part {
  const { rows, totals } = summaryOf(network);
  const [first, ...rest] = rows;
  if (!first) throw new Error(`${network.name} has no layers.`);
  const parts = partsAt(rows, network.nodes, 0, deepest);
  const name = network.title;
  return { name, own: name, rows: [first, ...rest], counts: totals, parts, likeness: name };
}

/** Rows that stand beside each other at `depth`, those of one block together. */
function partsAt(rows: readonly Row[], nodes: Nodes, depth: number, deepest: number): Part[] {
  const isFlat = depth >= deepest;
  const ownName = ({ path }: Row) => (isFlat ? path.slice(depth).join("_") : (path[depth] ?? ""));
  return [...Map.groupBy(rows, ownName)].flatMap(([own, [first, ...rest]]): Part[] => {
    if (!first) return [];
    const all = [first, ...rest] as const;
    const likeness = likenessOf(all);
    if (isFlat || first.path.length === depth + 1) {
      return [{ name: first.name, own, rows: all, counts: first.counts, parts: [], likeness }];
    }
    const node = nodes[own];
    const block = node && "nodes" in node ? node : { nodes: {} };
    const name = first.path.slice(0, depth + 1).join("_");
    const parts = partsAt(all, block.nodes, depth + 1, deepest);
    const part = { name, own, rows: all, counts: total(all), parts, likeness };
    return [block.title === undefined ? part : { ...part, title: block.title }];
  });
}
