import type { Axes } from "../graph/axes.ts";
import type { GraphNode } from "../graph/graph.ts";
import type { Span } from "../python/tree.ts";

/** The size along an axis: a number, or so many times the batch. */
export type Size = number | { readonly batch: number };

/** What comes out of a node, or a tensor that nothing has made yet. */
export interface Tensor {
  readonly kind: "tensor";
  readonly node: GraphNode;
  /** Every axis as the framework has it, the batch among them. */
  readonly sizes: readonly Size[];
  /** The order in which ours has its axes, where they were put in another since its node made it. */
  readonly axes?: Axes;
}

/** What comes in, whose shape nobody has said so far: the first layer that reads it decides. */
export interface OpenTensor {
  readonly kind: "open";
  readonly name: string;
  /** Its values in one row, as `view(batch, -1)` leaves them. */
  readonly isFlat: boolean;
  readonly input: OpenInput;
}

/** An input without a shape, and the tensor that it became. */
export interface OpenInput {
  readonly name: string;
  readonly span: Span;
  tensor?: Tensor;
}

/** A tensor that no layer made: numbers that are learned, or data. */
export interface Held {
  readonly kind: "held";
  readonly sizes: readonly Size[];
  readonly isLearned: boolean;
  readonly span: Span;
  /** The tensor that this is a part or another view of: what is learned is learned whole. */
  readonly whole?: Held;
  label?: string;
}
