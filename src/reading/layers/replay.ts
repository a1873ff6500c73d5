import { inputsIn } from "../complaint.ts";
import { apply } from "../graph/apply.ts";
import { asTheyAre } from "../graph/axes.ts";
import type { GraphNode } from "../graph/graph.ts";
import { become } from "../graph/open.ts";
import { axesOf, inputNode } from "../graph/tensor.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import { lost } from "../values/make.ts";
import type { Model, OpenTensor, Tensor, Value } from "../values/value.ts";

/** The steps of a model once more, behind other inputs: the layers are the same, and so are their weights. */
export function replay(
  reader: Reader,
  model: Model,
  inputs: readonly (Tensor | OpenTensor)[],
  span: Span,
): Value[] {
  const made = new Map<GraphNode, Value>();
  model.inputs.forEach((input, place) => {
    const given = inputs[place] ?? inputs[0];
    if (input.kind !== "tensor" || !given) return;
    made.set(input.node, given.kind === "open" ? madeFor(reader, given, input) : given);
  });
  const ends = model.outputs.flatMap((output) => (output.kind === "tensor" ? [output.node] : []));
  for (const node of nodesBehind(ends, made)) {
    const sources = node.inputs.map((source) => made.get(source) ?? lost);
    const tensors = sources.filter((each) => each.kind === "tensor");
    const isWhole =
      node.placed !== undefined && tensors.length === sources.length && tensors.length > 0;
    made.set(node, isWhole ? step(reader, node, tensors, span) : lost);
  }
  return model.outputs.map((output) =>
    output.kind === "tensor" ? (made.get(output.node) ?? lost) : lost,
  );
}

/** An input whose shape nobody says has the one that the model was made for. */
function madeFor(reader: Reader, open: OpenTensor, { sizes }: Tensor): Tensor {
  const { input } = open;
  const place = reader.openInputs.indexOf(input);
  if (inputsIn(reader.answers)[place]) return become(reader, open, { rank: sizes.length - 1 });
  input.tensor ??= inputNode(reader, sizes, input.span);
  return input.tensor;
}

/** The nodes that some ends need and that are not made yet, each behind those that it reads. */
export function nodesBehind(
  ends: readonly GraphNode[],
  made: ReadonlyMap<GraphNode, Value> = new Map(),
): GraphNode[] {
  const needed = new Set<GraphNode>();
  const waiting = [...ends];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (made.has(node) || needed.has(node)) continue;
    needed.add(node);
    waiting.push(...node.inputs);
  }
  return [...needed].sort((one, other) => one.id - other.id);
}

function step(reader: Reader, node: GraphNode, tensors: readonly Tensor[], span: Span): Value {
  const { placed, role, call, label, layer, axes } = node;
  if (!placed) return lost;
  // A step that turns axes is made anew where it is needed.
  if (role === "turn") return tensors[0] ?? lost;
  const [source] = node.inputs;
  const read =
    source && (axesOf({ kind: "tensor", node: source, sizes: source.sizes }) ?? undefined);
  return apply(
    reader,
    {
      placed,
      reads: (rank) => (read?.length === rank ? read : asTheyAre(rank)),
      ...(axes ? { gives: () => axes } : { gives: "open" as const }),
    },
    tensors,
    // What the model is called with are no arguments of its layers.
    { span: { from: span.from, to: span.to }, label, call, role, ...(layer && { layer }) },
  );
}
