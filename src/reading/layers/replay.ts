import { apply } from "../graph/apply.ts";
import { asTheyAre } from "../graph/axes.ts";
import type { GraphNode } from "../graph/graph.ts";
import { become } from "../graph/open.ts";
import { axesOf } from "../graph/tensor.ts";
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
    const rank = input.sizes.length - 1;
    made.set(input.node, given.kind === "open" ? become(reader, given, { rank }) : given);
  });
  const again = (node: GraphNode): Value => {
    const known = made.get(node);
    if (known) return known;
    const sources = node.inputs.map(again);
    const tensors = sources.filter((each) => each.kind === "tensor");
    const isWhole =
      node.placed !== undefined && tensors.length === sources.length && tensors.length > 0;
    const value = isWhole ? step(reader, node, tensors, span) : lost;
    made.set(node, value);
    return value;
  };
  return model.outputs.map((output) => (output.kind === "tensor" ? again(output.node) : lost));
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
    { span, label, call, role, ...(layer && { layer }) },
  );
}
