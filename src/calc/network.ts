import { otherOutputsIn, workOut } from "./analyse.ts";
import { inputName, openBlocks, type NetworkNode, type Nodes, type OpenedNode } from "./block.ts";
import type { Choices, Issue } from "./choices.ts";
import { formatShape } from "./formatShape.ts";
import type { Layer } from "./layer.ts";
import type { counted } from "./program.ts";
import { exactly, valuesIn, type Solution } from "./solve.ts";
import { tensorsIn } from "./tensors.ts";
import type { Shape, Values } from "./values.ts";

/** A graph of named nodes and blocks. The name `input` stands for the network's own input. */
export interface Network {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** Channels first, without the batch. */
  readonly input: readonly number[];
  /** Further inputs: `input2`, `input3` … */
  readonly otherInputs?: readonly (readonly number[])[];
  readonly nodes: Nodes;
  readonly published: Published;
  /** A count that people expect or print instead, and why it is another. */
  readonly mistaken?: readonly Mistaken[];
}

/** What others say that a network comes to, and where. */
export interface Published {
  readonly params: number;
  /** Numbers that are held and not trained. */
  readonly statistics?: number;
  readonly macs?: number;
  readonly source: string;
  readonly note?: string;
}

/** A count that people get, of parameters unless it is said to be another. */
export interface Mistaken {
  readonly params?: number;
  readonly activations?: number;
  readonly because: string;
}

/** One node worked out. */
export interface Row {
  readonly name: string;
  readonly path: readonly string[];
  readonly node: NetworkNode;
  readonly layer: Layer;
  readonly choices: Choices;
  /** The nodes that it reads, and the shapes that come from them. */
  readonly sources: readonly string[];
  readonly inputs: readonly Shape[];
  /** The first of its inputs. */
  readonly input: Shape;
  readonly output: Shape;
  readonly counts: Counts;
  /** The node whose weights it uses, so that it counts none of its own. */
  readonly sharesWith?: string;
}

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

/** Works out a network node by node, up to the first that is impossible or reads what is not there. */
export function summarise(
  network: Pick<Network, "name" | "input" | "otherInputs" | "nodes">,
): Summary {
  const rows: Row[] = [];
  const given = [network.input, ...(network.otherInputs ?? [])];
  const outputs: Shape[] = given.map((shape) => shape.map(BigInt));
  const names = given.map((_, place) => inputName(place));
  const { nodes, issue: wrong } = openBlocks(network.nodes, names);
  for (const opened of nodes) {
    const inputs = opened.places.map((place) => outputs[place] ?? []);
    const solved = workOut(opened.node, inputs);
    if (!solved.ok) {
      const issues = solved.issues.map((issue) => named(issue, opened, inputs));
      return { rows, totals: total(rows), issues };
    }
    const { solution, output } = solved;
    const { name, path, sources, node } = opened;
    const { layer, choices, sharesWith } = node;
    const counts = countsOf(layer, solution, sharesWith !== undefined);
    const input = inputs[0] ?? [];
    const row = { name, path, node, layer, choices, sources, inputs, input, output, counts };
    rows.push(sharesWith === undefined ? row : { ...row, sharesWith });
    outputs.push(output);
  }
  return { rows, totals: total(rows), issues: wrong ? [wrong] : [] };
}

/** A shape that does not fit its neighbour is told with the nodes that both come from. */
function named(issue: Issue, { name, sources }: OpenedNode, inputs: readonly Shape[]) {
  if (issue.reason !== "shapes") return { ...issue, node: name };
  const given = sources.map(
    (source, place) => `${source} gives ${formatShape(inputs[place] ?? [], "channelsFirst")}`,
  );
  return { ...issue, message: `${issue.message} Here ${given.join(", ")}.`, node: name };
}

/** The counts of some rows added up: a network's, or those of its convolutions. */
export function total(rows: readonly Row[]): Counts {
  return tabulate((quantity) => {
    let sum = 0n;
    for (const { counts } of rows) sum += counts[quantity];
    return sum;
  });
}

/** Whether a row hands its values on as they are or one by one, so that it keeps none of its own. */
export const handsOn = ({ layer }: Pick<Row, "layer">) => layer.declaration.handsOn === true;

/** A row solved again: what it comes to is kept by nobody, so that long networks stay light. */
export function solutionOf({ name, node, inputs }: SolvedRow): Solution {
  const solved = workOut(node, inputs);
  if (!solved.ok) throw new Error(`${name} is no row of a summary.`);
  return solved.solution;
}

type SolvedRow = Pick<Row, "name" | "node" | "inputs">;

/** Every quantity of a row. */
export const valuesOf = (row: SolvedRow): Values => valuesIn(solutionOf(row));

/** The tensors of a row, by PyTorch's names and in its order of axes. */
export const tensorsOf = (row: SolvedRow) => tensorsIn(solutionOf(row));

/** The declared words behind a row’s choices made by one: `padding: "same"`. */
export const wordsOf = (row: SolvedRow) => solutionOf(row).prepared.words;

/** What else comes out of a row, by name. */
export const otherOutputsOf = (row: SolvedRow) => otherOutputsIn(solutionOf(row));

function countsOf(layer: Layer, solution: Solution, shares: boolean): Counts {
  const { counts } = solution.prepared.program;
  const held = (slot: number | undefined) => (shares ? 0n : made(slot));
  const made = (slot: number | undefined) => (slot === undefined ? 0n : exactly(solution, slot));
  return {
    weights: held(counts.weights),
    biases: held(counts.biases),
    params: held(counts.params),
    statistics: held(counts.statistics),
    activations: layer.declaration.handsOn ? 0n : made(counts.activations),
    macs: made(counts.macs),
  };
}

function tabulate(count: (quantity: keyof Counts) => bigint): Counts {
  return {
    weights: count("weights"),
    biases: count("biases"),
    params: count("params"),
    statistics: count("statistics"),
    activations: count("activations"),
    macs: count("macs"),
  };
}
