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
  readonly published?: { readonly params: number; readonly source: string };
}

/** One node worked out. */
export interface Row {
  readonly name: string;
  readonly layer: Layer;
  readonly choices: Choices;
  readonly input: Shape;
  readonly output: Shape;
  readonly values: Values;
  readonly tensors: Readonly<Record<string, Shape>>;
  readonly counts: Counts;
}

const counted = [...countNames, "macs"] as const;

/** What is added up over a network. */
export type Counts = Readonly<Record<(typeof counted)[number], bigint>>;

/** Every node worked out and added up; where a node is impossible, the rows before it and why. */
export interface Summary {
  readonly rows: readonly Row[];
  readonly totals: Counts;
  readonly issues: readonly (Issue & { readonly node: string })[];
}

/** Works out a network node by node. Throws if a node reads one that does not
 * stand before it, or has a name that is no word. */
export function summarise(network: Network): Summary {
  const rows: Row[] = [];
  const outputs = new Map<string, Shape>([["input", network.input.map(BigInt)]]);
  let previous = "input";
  for (const [name, node] of Object.entries(network.nodes)) {
    if (!/^[A-Za-z]/.test(name) || name === "input") {
      throw new Error(`${network.name}: "${name}" is no name for a node.`);
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
    rows.push({ ...analysis, name, layer, choices, input, counts: countsOf(analysis.values) });
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

function countsOf(values: Values): Counts {
  return tabulate((quantity) => {
    const value = values[quantity];
    return typeof value === "bigint" ? value : 0n;
  });
}

function tabulate(count: (quantity: keyof Counts) => bigint): Counts {
  // The entries are those of `counted`, which is what Counts is made of.
  return Object.fromEntries(counted.map((quantity) => [quantity, count(quantity)])) as Counts;
}
