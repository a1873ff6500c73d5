import { from, sharing, type Network, type NetworkNode } from "@calc";
import { lineFinder } from "../complain.ts";
import { frozenAt, type Frozen } from "../interpreter/frozen.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import { readyMadeAt, seenAt } from "../readyMade/places.ts";
import type { Library, Value } from "../values/value.ts";
import { withoutBatch } from "./axes.ts";
import { allFrozen, isFrozenWhole, withFrozen } from "./frozenCounts.ts";
import type { GraphNode } from "./graph.ts";
import { namesFor } from "./names.ts";
import { refusedBy } from "./refusedBy.ts";
import { heldBy, tensorOf } from "./tensor.ts";

/** A network as calc has it; nobody has published what it comes to. */
export type CodeNetwork = Omit<Network, "published" | "mistaken">;

/** An argument as it is written: its name or its place, and where its value stands in the text. */
export interface WrittenArgument extends Span {
  readonly name?: string;
  readonly place: number;
}

/** What the text says of a node. */
export interface ReadNode extends Span {
  readonly line: number;
  /** The class or the function that is called. */
  readonly call: string;
  readonly arguments: readonly WrittenArgument[];
  /** What comes out, as the framework has it; the batch is nothing. */
  readonly output: readonly (number | null)[];
  /** `turn` is ours alone and has no line of its own; `unread` is not known; `view` only rearranges. */
  readonly role: GraphNode["role"];
  /** Why its framework would not build or run it, although the arithmetic has an answer. */
  readonly refused: readonly string[];
  /** What depends on something that nobody has said. */
  readonly unsure: { readonly output: boolean; readonly params: boolean };
  /** How many of its parameters training leaves as they are; left out where it changes all. */
  readonly frozen?: bigint;
}

/** A network of a text, and where its nodes stand there. */
export interface ReadNetwork {
  readonly library: Library;
  readonly line: number;
  readonly network: CodeNetwork;
  readonly nodes: Readonly<Record<string, ReadNode>>;
  /** Each input as the framework has it, without the batch. */
  readonly inputs: readonly (readonly number[])[];
  /** How many parameters training leaves as they are, in all. */
  readonly frozen: bigint;
}

/** What a network is made from: what comes out, and the nodes that may belong to it. */
interface Extent {
  readonly title: string;
  readonly span: Span;
  readonly library: Library;
  readonly outputs: readonly Value[];
  readonly inputs?: readonly Value[];
  readonly nodes: readonly GraphNode[];
  /** PyTorch counts what is worked out, though nothing reads it. */
  readonly keepsAll: boolean;
}

/** The network behind some outputs; undefined where there is none. */
export function networkFrom(reader: Reader, extent: Extent): ReadNetwork | undefined {
  const kept = keptOf(extent);
  const nodes = kept.filter(({ kind }) => kind === "layer");
  if (nodes.length === 0) return undefined;
  const inputs = inputsOf(extent, kept);
  const names = namesFor(nodes, extent.library);
  inputs.forEach((node, place) => names.set(node, place === 0 ? "input" : `input${place + 1}`));
  const made: Record<string, NetworkNode> = {};
  const read: Record<string, ReadNode> = {};
  const lineOf = lineFinder(reader.text);
  const owners = new Map<GraphNode["layer"], string>();
  const frozen = new Map<string, Frozen>();
  const isFrozen = extent.library === "keras" && isFrozenWhole(reader, extent.span);
  for (const node of nodes) {
    heldBy(tensorOf(node));
    const name = names.get(node) ?? "";
    const { placed, analysed, layer } = node;
    if (!placed) continue;
    const sources = node.inputs.map((source) => names.get(source) ?? "input");
    const holds = Object.keys(placed.layer.declaration.weights ?? {}).length > 0;
    const tied = layer?.kind === "layer" ? layer.tied : undefined;
    const owner = holds ? owners.get(tied ?? layer) : undefined;
    if (holds && layer && owner === undefined) owners.set(tied ?? layer, name);
    made[name] = from(sources, owner === undefined ? placed : sharing(owner, placed));
    const parts = isFrozen ? allFrozen : frozenAt(node);
    if (holds && (parts.weight || parts.bias)) frozen.set(name, parts);
    const { from: start, to } = seenAt(reader, node.span);
    // The arguments of a ready-made model’s layers are written nowhere in the text.
    const own = readyMadeAt(reader, node.span) ? [] : (node.span.arguments ?? []);
    read[name] = {
      from: start,
      to,
      line: lineOf(start),
      call: node.call,
      arguments: own.map(({ name, value: { from, to } }, place) => {
        return { ...(name !== undefined && { name }), place, from, to };
      }),
      output: node.sizes.map((size) => (typeof size === "number" ? size : null)),
      role: node.role,
      refused: analysed ? refusedBy(extent.library, placed.layer, analysed) : [],
      unsure: { output: false, params: false },
    };
  }
  const [input = [], ...otherInputs] = inputs.map((node) => heldBy(tensorOf(node)));
  const { title, span, library } = extent;
  const name = title.toLowerCase().replaceAll(/\W+/g, "-") || "network";
  const network: CodeNetwork = {
    name,
    title,
    summary: "Read from code.",
    input,
    ...(otherInputs.length > 0 && { otherInputs }),
    nodes: made,
  };
  return {
    library,
    line: lineOf(seenAt(reader, span).from),
    network,
    ...withFrozen(read, network, frozen),
    inputs: inputs.map(({ sizes }) => withoutBatch(sizes)),
  };
}

function keptOf({ outputs, nodes, keepsAll }: Extent): GraphNode[] {
  const ends = outputs.flatMap((each) => (each.kind === "tensor" ? [each.node] : []));
  // Where an output could not be worked out, all that could is shown.
  const isLost = ends.length < outputs.length || ends.length === 0;
  const kept = new Set<GraphNode>();
  // Nodes wait in a list, for networks are deeper than calls may be.
  const keep = (end: GraphNode): void => {
    const waiting = [end];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (kept.has(node)) continue;
      kept.add(node);
      waiting.push(...node.inputs, ...(node.also ?? []));
    }
  };
  ends.forEach(keep);
  for (const node of nodes) {
    const holds = Object.keys(node.placed?.layer.declaration.weights ?? {}).length > 0;
    if ((keepsAll && holds) || (isLost && node.role !== "turn" && node.kind === "layer"))
      keep(node);
  }
  return [...kept].sort((one, other) => one.id - other.id);
}

/** The inputs in the order that the model says, then as they come. */
function inputsOf({ inputs = [] }: Extent, kept: readonly GraphNode[]): GraphNode[] {
  const said = inputs.flatMap((each) => (each.kind === "tensor" ? [each.node] : []));
  const found = kept.filter(({ kind }) => kind === "input");
  return [
    ...said.filter((each) => found.includes(each)),
    ...found.filter((each) => !said.includes(each)),
  ];
}
