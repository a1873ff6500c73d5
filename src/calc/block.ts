import type { Issue } from "./choices.ts";
import type { PlacedLayer } from "./place.ts";

/** A placed layer in a network; `inputs` names the nodes that it reads, by default the one before. */
export interface NetworkNode extends PlacedLayer {
  readonly inputs?: readonly string[];
  /** The full name of the node whose weights it uses: they are counted there. */
  readonly sharesWith?: string;
}

/** Some nodes that belong together; its output is that of the last. */
export interface Block {
  readonly nodes: Nodes;
  readonly inputs?: readonly string[];
  readonly title?: string;
}

/** Named nodes and blocks, in the order in which they are worked out. */
export type Nodes = Readonly<Record<string, NetworkNode | Block>>;

/** Nodes under one name. Inside, `input` is what comes into the block, `input2` its second input. */
export function block(nodes: Nodes, title?: string): Block {
  return title === undefined ? { nodes } : { nodes, title };
}

/** The node or block, reading these instead of the one before it. */
export function from<Node extends NetworkNode | Block>(
  inputs: string | readonly string[],
  node: Node,
): Node & { readonly inputs: readonly string[] } {
  return { ...node, inputs: typeof inputs === "string" ? [inputs] : inputs };
}

/** The node with the weights of another, which it shares. */
export function sharing(name: string, node: NetworkNode): NetworkNode {
  return { ...node, sharesWith: name };
}

/** A node of a network once its blocks are opened: every name in full. */
export interface OpenedNode {
  readonly name: string;
  /** The blocks that it stands in, outermost first, and its own name. */
  readonly path: readonly string[];
  readonly node: NetworkNode;
  readonly sources: readonly string[];
  /** Where its sources stand among the network’s inputs and the nodes after them. */
  readonly places: readonly number[];
}

/** A network opened as far as it is sound, and the first node that is not. */
export interface Opened {
  readonly nodes: readonly OpenedNode[];
  readonly issue?: Issue & { readonly node: string };
}

/** What a network’s or a block’s inputs are called, from the first: `input`, `input2` … */
export const inputName = (place: number) => (place === 0 ? "input" : `input${place + 1}`);

/** Names that are addresses and words of prompts already. */
const taken = /^(input\d*|totals)$/;

// A graph never changes, so what it opens to need not be found out at every keystroke.
const known = new WeakMap<Nodes, Opened>();

/** Every node of a network in order, with the full names of what it reads. */
export function openBlocks(nodes: Nodes, inputs: readonly string[] = ["input"]): Opened {
  if (inputs.length > 1) return openAll(nodes, inputs);
  const opened = known.get(nodes) ?? openAll(nodes, inputs);
  known.set(nodes, opened);
  return opened;
}

function openAll(all: Nodes, inputs: readonly string[]): Opened {
  const opened: OpenedNode[] = [];
  const places = new Map(inputs.map((name, place) => [name, place]));
  const placeOf = (name: string) => places.get(name) ?? 0;
  let issue: Opened["issue"];

  function open(within: readonly string[], nodes: Nodes, outside: readonly string[]): string {
    const known = new Map(outside.map((name, place) => [inputName(place), name]));
    let [previous = "input"] = outside;
    for (const [own, node] of Object.entries(nodes)) {
      const path = [...within, own];
      const name = path.join("_");
      const unknown = node.inputs?.find((source) => !known.has(source));
      const message = /^[A-Za-z]\w*$/.test(own) && !taken.test(own) ? undefined : wrongName(own);
      const wrong = message ?? (unknown && wrongSource(own, unknown, nodes));
      if (wrong) issue ??= { node: name, quantity: "inputs", message: wrong, reason: "graph" };
      if (issue) return previous;
      const sources = node.inputs?.map((source) => known.get(source) ?? source) ?? [previous];
      if ("nodes" in node) previous = open(path, node.nodes, sources);
      else {
        opened.push({ name, path, node, sources, places: sources.map(placeOf) });
        places.set(name, inputs.length + opened.length - 1);
        previous = name;
      }
      known.set(own, previous);
    }
    return previous;
  }

  open([], all, inputs);
  return issue ? { nodes: opened, issue } : { nodes: opened };
}

const wrongName = (name: string) =>
  `"${name}" is no name for a node. Write a letter, then letters, digits and _; input and totals mean something else.`;

function wrongSource(name: string, source: string, nodes: Nodes): string {
  if (source === name) return `"${name}" reads itself. Let it read a node that stands before it.`;
  return Object.hasOwn(nodes, source)
    ? `"${name}" reads "${source}", which stands after it. Nothing may go round in a circle: move one of them.`
    : `"${name}" reads "${source}", and there is no such node. Name another, or input.`;
}
