import type { Nodes } from "@calc";
import { asTheyAre } from "./axes.ts";
import type { GraphCase, NeutralNode } from "./cases.ts";
import { countsOf, type Counts } from "./counts.ts";
import { reasonsAgainst, standing, type Why } from "./refusals.ts";
import { workOut, type Held, type Worked } from "./workOut.ts";

/** A node of the facts, as ours comes out. */
export interface NodeRow {
  readonly node: NeutralNode;
  readonly worked: Worked;
  readonly output: readonly bigint[];
  readonly counts: Counts;
}

export interface Walked {
  readonly rows: readonly NodeRow[];
  /** The whole as a network of ours, where it is one. */
  readonly nodes: Nodes | undefined;
  readonly stopped?: { readonly id: string; readonly place: number; readonly reasons: Why[] };
}

type Graph = Pick<GraphCase, "dialect" | "input" | "nodes">;

/** Node after node, each by itself, up to one that is refused; `expected` is why one should be. */
export function walk({ dialect, input, nodes }: Graph, expected?: string): Walked {
  const known = new Map<string, Held>();
  known.set("in", { name: "input", shape: input, axes: asTheyAre(input.length) });
  const rows: NodeRow[] = [];
  let ours: Nodes | undefined = {};
  for (const [place, node] of nodes.entries()) {
    const { id, layer } = node;
    const worked = workOut(nameOf(place), layer, dialect, readBy(node, known));
    ours = ours && worked.nodes && { ...ours, ...worked.nodes };
    const reasons = reasonsAgainst(worked, dialect);
    const against = standing(reasons, expected);
    if (!worked.ok || against.length > 0) {
      return { rows, nodes: ours, stopped: { id, place, reasons: against } };
    }
    const [output = []] = worked.outputs;
    rows.push({ node, worked, output, counts: countsOf(worked) });
    known.set(id, worked.held);
  }
  return { rows, nodes: ours };
}

export const nameOf = (place: number) => `node${place}`;

function readBy(node: NeutralNode, known: ReadonlyMap<string, Held>): Held[] {
  return node.in.map((source) => {
    const held = known.get(source);
    if (held) return held;
    throw new Error(`${node.id} reads ${source}, which does not stand before it.`);
  });
}
