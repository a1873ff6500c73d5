import { analyse, type PlacedLayer } from "./analyse.ts";
import { countNames } from "./counts.ts";
import type { Choices, Issue } from "./choices.ts";
import type { Layer } from "./layer.ts";
import type { Shape, Values } from "./values.ts";

/** A placed layer in a network; `inputs` names the nodes that it reads, by default the one before. */
export interface NetworkNode extends PlacedLayer {
  readonly inputs?: readonly string[];
}

/** A graph of named nodes. The name `input` stands for the network's own input. */
export interface Network {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** Channels first, without the batch. */
  readonly input: readonly number[];
  readonly nodes: Readonly<Record<string, NetworkNode>>;
  readonly published: { readonly params: number; readonly source: string };
}

/** One node worked out. */
export interface Row {
  readonly name: string;
  readonly layer: Layer;
  readonly choices: Choices;
  readonly input: Shape;
  readonly output: Shape;
  readonly values: Values;
  /** The declared words behind choices made by one: `padding: "same"`. */
  readonly words: Readonly<Record<string, string>>;
  readonly tensors: Readonly<Record<string, Shape>>;
  readonly counts: Counts;
}

/** Names that are addresses and words of prompts already. */
const taken = ["input", "totals"];

const counted = [...countNames, "macs"] as const;

/**
 * What is added up over a network. Its activations are the values that it keeps, as CS231n counts
 * them (cs231n.github.io/convolutional-networks, VGG-16), its input apart: nothing for a row that
 * hands its values on.
 */
export type Counts = Readonly<Record<(typeof counted)[number], bigint>>;

/** Every node worked out and added up; where a node is impossible, the rows before it and why. */
export interface Summary {
  readonly rows: readonly Row[];
  readonly totals: Counts;
  readonly issues: readonly (Issue & { readonly node: string })[];
}

/** Works out a network node by node. Throws if a node reads one that does not
 * stand before it, or has a name that is no word. */
export function summarise(network: Pick<Network, "name" | "input" | "nodes">): Summary {
  const rows: Row[] = [];
  const outputs = new Map<string, Shape>([["input", network.input.map(BigInt)]]);
  let previous = "input";
  for (const [name, node] of Object.entries(network.nodes)) {
    if (!/^[A-Za-z]\w*$/.test(name) || taken.includes(name)) {
      throw new Error(
        `${network.name}: "${name}" is no name for a node. Write a letter, then letters, digits and _; ${taken.join(" and ")} mean something else.`,
      );
    }
    const [source = previous, ...others] = node.inputs ?? [];
    if (others.length > 0)
      throw new Error(`${network.name}.${name}: ${node.layer.name} takes one input.`);
    const input = outputs.get(source);
    if (!input) throw new Error(`${network.name}.${name}: no node "${source}" stands before it.`);
    const analysis = analyse(node, input);
    if (!analysis.ok) {
      return {
        rows,
        totals: total(rows),
        issues: analysis.issues.map((each) => ({ ...each, node: name })),
      };
    }
    const { layer, choices } = node;
    const worked = { ...analysis, name, layer, choices, input };
    rows.push({ ...worked, counts: countsOf(worked) });
    outputs.set(name, analysis.output);
    previous = name;
  }
  return { rows, totals: total(rows), issues: [] };
}

/** The counts of some rows added up: a network's, or those of its convolutions. */
export function total(rows: readonly Row[]): Counts {
  const sum = (quantity: keyof Counts) =>
    rows.reduce((all, { counts }) => all + counts[quantity], 0n);
  return tabulate(sum);
}

/**
 * Whether a row hands its values on as they are or one by one: ReLU and dropout work in place, and
 * flatten only reads anew. Such a layer takes any input, learns nothing and multiplies nothing.
 */
export function handsOn({ layer, input, output, values }: Omit<Row, "counts">): boolean {
  const elements = (shape: Shape) => shape.reduce((all, size) => all * size, 1n);
  const { axes } = layer.declaration;
  const computes = ["params", "macs"].some((quantity) => values[quantity] !== 0n);
  return axes === undefined && !computes && elements(input) === elements(output);
}

function countsOf(row: Omit<Row, "counts">): Counts {
  return tabulate((quantity) => {
    if (quantity === "activations" && handsOn(row)) return 0n;
    const value = row.values[quantity];
    return typeof value === "bigint" ? value : 0n;
  });
}

function tabulate(count: (quantity: keyof Counts) => bigint): Counts {
  // The entries are those of `counted`, which is what Counts is made of.
  return Object.fromEntries(counted.map((quantity) => [quantity, count(quantity)])) as Counts;
}
