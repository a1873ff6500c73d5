import { analyse, type Issue, type PlacedLayer } from "@calc";
import { complain } from "../complain.ts";
import { step, type Reader } from "../interpreter/reader.ts";
import type { CallSpan } from "../python/tree.ts";
import { lost } from "../values/make.ts";
import type { Held, LayerValue, Size, Tensor, Value } from "../values/value.ts";
import {
  asTheyAre,
  toOurs,
  toTheirs,
  withBatch,
  withoutBatch,
  type Axes,
  type Order,
} from "./axes.ts";
import { addNode, type GraphNode } from "./graph.ts";
import { axesOf, readIn, tensorOf } from "./tensor.ts";

/** A layer of theirs as one of ours: in which order it reads the axes, and in which it gives them. */
export interface Placing {
  readonly placed: PlacedLayer;
  /** As they are held where nothing is said. */
  readonly reads?: Order;
  /** As they are read where nothing is said; open where a layer makes a shape of its own. */
  readonly gives?: Order | "open";
  /** The output as the framework has it, where the batch does not stay where it was. */
  readonly sizes?: readonly Size[];
}

/** Where a step stands in the text, and what it is called. */
export interface Site {
  readonly span: CallSpan;
  readonly label: string;
  readonly call: string;
  readonly layer?: LayerValue | Held;
  readonly role?: GraphNode["role"];
  /** Says why it cannot be, where calc's own sentence is not enough. */
  readonly explain?: (issues: readonly Issue[]) => string | undefined;
}

/** The steps that one analysis counts as. */
const worth = 40;

/** Puts a layer into the graph behind its inputs; says at its place why it cannot be, if so. */
export function apply(
  reader: Reader,
  { placed, reads, gives, sizes }: Placing,
  inputs: readonly Tensor[],
  site: Site,
): Value {
  step(reader, site.span, worth);
  const [first] = inputs;
  if (!first) return lost;
  const orders = ordersOf(inputs, reads);
  const nodes = inputs.map((input, place) => {
    return readIn(reader, input, orders[place] ?? [], site.span);
  });
  const read = inputs.map(({ sizes: each }, place) =>
    toOurs(withoutBatch(each), orders[place] ?? []),
  );
  const [input = [], ...others] = read;
  const analysis = analyse(placed, input, ...others);
  if (!analysis.ok) {
    const sentence =
      site.explain?.(analysis.issues) ?? analysis.issues.map(({ message }) => message).join(" ");
    complain(reader, "wrong", site.span, sentence);
    return lost;
  }
  const output = analysis.output.map(Number);
  const given = gives === "open" ? undefined : axesGiven(output.length, orders[0] ?? [], gives);
  const node = addNode(reader.graph, {
    kind: "layer",
    placed,
    analysed: analysis,
    inputs: nodes,
    span: site.span,
    label: site.label,
    call: site.call,
    ...(site.layer && { layer: site.layer }),
    ...(site.role && { role: site.role }),
    sizes: sizes ?? withBatch(given ? toTheirs(output, given) : output, first.sizes),
    ...(given && { axes: given }),
  });
  return tensorOf(node);
}

function ordersOf(inputs: readonly Tensor[], reads: Order | undefined): Axes[] {
  const decided = inputs.map(axesOf).find((axes) => axes !== undefined);
  return inputs.map((input) => {
    const rank = withoutBatch(input.sizes).length;
    if (reads) return reads(rank);
    return decided?.length === rank ? decided : asTheyAre(rank);
  });
}

function axesGiven(rank: number, read: Axes, gives: Order | undefined): Axes {
  if (gives) return gives(rank);
  return read.length === rank ? read : asTheyAre(rank);
}
