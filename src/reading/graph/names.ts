import type { Library } from "../values/value.ts";
import type { GraphNode } from "./graph.ts";

/** Names that stand for something else in a network. */
const taken = /^(input\d*|totals)$/;

/** A name for each node, no two alike: Keras counts `conv2d`, `conv2d_1`; elsewhere `relu1`, `relu2`. */
export function namesFor(nodes: readonly GraphNode[], library: Library): Map<GraphNode, string> {
  const bases = new Map(nodes.map((node) => [node, sound(node.label)] as const));
  const often = new Map<string, number>();
  for (const base of bases.values()) often.set(base, (often.get(base) ?? 0) + 1);
  const names = new Map<GraphNode, string>();
  const used = new Set<string>();
  const counts = new Map<string, number>();
  for (const [node, base] of bases) {
    const isAlone = often.get(base) === 1;
    let name = base;
    while (used.has(name) || (name === base && !isAlone && library !== "keras" && !isPath(node))) {
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      name = library === "keras" || isPath(node) ? `${base}_${count}` : `${base}${count}`;
    }
    used.add(name);
    names.set(node, name);
  }
  return names;
}

/** Whether a node is called after where its layer is kept. */
const isPath = ({ layer }: GraphNode) => layer?.label !== undefined;

/** A letter, then letters, digits and lines. */
function sound(label: string): string {
  const plain = label.replaceAll(/\W+/g, "_").replace(/^_+|_+$/g, "") || "layer";
  const named = /^[A-Za-z]/.test(plain) ? plain : `layer_${plain}`;
  return taken.test(named) ? `${named}_layer` : named;
}
