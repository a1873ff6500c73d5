import type { Analysed, PlacedLayer } from "@calc";
import type { CallSpan } from "../python/tree.ts";
import type { Held, LayerValue, Size } from "../values/value.ts";
import type { Axes } from "./axes.ts";

/** A step of the computation as it is read, or something that comes in. */
export interface GraphNode {
  readonly id: number;
  readonly kind: "input" | "layer";
  placed?: PlacedLayer;
  /** What followed from it where it was placed. */
  readonly analysed?: Analysed;
  readonly inputs: readonly GraphNode[];
  readonly span: CallSpan;
  /** What it is called if nothing else has that name. */
  readonly label: string;
  /** Whose weights it has. */
  readonly layer?: LayerValue | Held;
  /** Its output as the framework has it. */
  readonly sizes: readonly Size[];
  /** In which order ours has these axes, the batch left out; open until a layer reads it. */
  axes?: Axes;
  /** `turn` brings axes into our order, `unread` stands for what is not known, `view` rearranges. */
  readonly role: "layer" | "turn" | "unread" | "view";
  /** The function or the class that is called. */
  readonly call: string;
  /** What else it needs, though it takes no part in its sizes: the first states of a recurrent layer. */
  also?: readonly GraphNode[];
  /** Its own nodes that bring its axes into another order, by that order. */
  readonly turned: Map<string, GraphNode>;
}

/** All nodes of a text in the order in which they are made. */
export interface Graph {
  readonly nodes: GraphNode[];
}

/** Puts a node behind the others. */
export function addNode(
  graph: Graph,
  node: Omit<GraphNode, "id" | "turned" | "role"> & Partial<Pick<GraphNode, "role">>,
): GraphNode {
  const added: GraphNode = {
    role: "layer",
    ...node,
    id: graph.nodes.length,
    turned: new Map<string, GraphNode>(),
  };
  graph.nodes.push(added);
  return added;
}
