import type { NetworkNode, Nodes } from "./block.ts";
import type { Choices, Issue } from "./choices.ts";
import type { Layer } from "./layer.ts";
import type { counted } from "./program.ts";
import type { Shape } from "./values.ts";

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
