import type { GraphNode } from "../graph/graph.ts";

/** What Keras counts as a layer: one that is called twice is one, and so is each input. */
const layerAt = (node: GraphNode) => node.layer ?? node;

/** What a node reads; steps that only turn axes are ours, and are looked through. */
const sourcesOf = ({ inputs }: GraphNode): GraphNode[] =>
  inputs.flatMap((source) => (source.role === "turn" ? sourcesOf(source) : [source]));

/**
 * Nodes in the order in which Keras lists a model’s layers (keras/src/ops/function.py): those with the
 * longest way to an output first, and among equals as they are met from the outputs.
 */
export function inKerasOrder(nodes: readonly GraphNode[], ends: readonly GraphNode[]): GraphNode[] {
  const depths = depthsOf(nodes);
  const met = metFrom(ends);
  const depthOf = (node: GraphNode) => depths.get(layerAt(node)) ?? 0;
  const placeOf = (node: GraphNode) => met.get(node) ?? 0;
  return nodes
    .filter(({ role }) => role !== "turn")
    .sort((one, other) => depthOf(other) - depthOf(one) || placeOf(one) - placeOf(other));
}

/** How many steps lie between each layer and the outputs, by the longest way. */
function depthsOf(nodes: readonly GraphNode[]): ReadonlyMap<ReturnType<typeof layerAt>, number> {
  const depths = new Map<ReturnType<typeof layerAt>, number>();
  // What reads a node is made after it, and has its depth already.
  for (const node of nodes.toSorted((one, other) => other.id - one.id)) {
    if (node.role === "turn") continue;
    const depth = depths.get(layerAt(node)) ?? 0;
    depths.set(layerAt(node), depth);
    for (const source of sourcesOf(node)) {
      const layer = layerAt(source);
      depths.set(layer, Math.max(depths.get(layer) ?? 0, depth + 1));
    }
  }
  return depths;
}

/** When each node is met on the ways back from the outputs, the first input of each first. */
function metFrom(ends: readonly GraphNode[]): ReadonlyMap<GraphNode, number> {
  const met = new Map<GraphNode, number>();
  const waiting = ends.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (met.has(node)) continue;
    met.set(node, met.size);
    waiting.push(...sourcesOf(node).reverse());
  }
  return met;
}
