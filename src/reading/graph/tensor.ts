import { layers, place, type PlacedLayer } from "@calc";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import type { Size, Tensor } from "../values/value.ts";
import { areEqual, asTheyAre, toOurs, withoutBatch, type Axes } from "./axes.ts";
import { addNode, type GraphNode } from "./graph.ts";

/** The tensor that comes out of a node; `axes` where they are in another order than the node's. */
export function tensorOf(node: GraphNode, sizes = node.sizes, axes?: Axes): Tensor {
  return { kind: "tensor", node, sizes, ...(axes && { axes }) };
}

/** Something of that shape that comes in, as a tensor. */
export function inputNode(
  reader: Reader,
  sizes: readonly Size[],
  span: Span,
  called: Pick<GraphNode, "label" | "call"> = { label: "input", call: "input" },
): Tensor {
  return tensorOf(addNode(reader.graph, { kind: "input", inputs: [], span, sizes, ...called }));
}

/** The order in which ours has the axes of a tensor; undefined while it is open. */
export function axesOf(tensor: Tensor): Axes | undefined {
  return tensor.axes ?? tensor.node.axes;
}

/** The axes of a tensor in our order, which is decided now if it was open. */
export function settled(tensor: Tensor, wanted?: Axes): Axes {
  const known = axesOf(tensor);
  if (known) return known;
  const { node } = tensor;
  const rank = withoutBatch(node.sizes).length;
  const axes = wanted?.length === rank ? wanted : asTheyAre(rank);
  node.axes = axes;
  if (node.placed) node.placed = inOrder(node.placed, withoutBatch(node.sizes), axes);
  return axes;
}

/** A layer that makes a shape of its own makes it in that order. */
function inOrder({ layer }: PlacedLayer, sizes: readonly number[], axes: Axes): PlacedLayer {
  return { layer, choices: { target: toOurs(sizes, axes) } };
}

/** The node that gives a tensor in the order that is wanted, turned first where it is another. */
export function readIn(reader: Reader, tensor: Tensor, wanted: Axes, span: Span): GraphNode {
  const axes = settled(tensor, wanted);
  if (areEqual(axes, wanted) || axes.length !== wanted.length) return tensor.node;
  const order = wanted.map((axis) => axes.indexOf(axis) + 1);
  const known = tensor.node.turned.get(order.join());
  if (known) return known;
  const turn = addNode(reader.graph, {
    kind: "layer",
    placed: place(layers.permute, { order }),
    inputs: [tensor.node],
    span,
    label: "turn",
    sizes: tensor.sizes,
    axes: wanted,
    role: "turn",
    call: "permute",
  });
  tensor.node.turned.set(order.join(), turn);
  return turn;
}

/** The sizes of a tensor in our order. */
export function heldBy(tensor: Tensor, wanted?: Axes): number[] {
  return toOurs(withoutBatch(tensor.sizes), settled(tensor, wanted));
}

/** The same values with the axes, the batch among them, in another order: nothing is computed. */
export function permuted(tensor: Tensor, order: readonly number[]): Tensor {
  const axes = settled(tensor);
  const unbatched = (sizes: readonly Size[]) =>
    sizes.flatMap((size, at) => (typeof size === "object" && size.batch === 1 ? [] : [at]));
  const sizes = order.map((axis) => tensor.sizes[axis] ?? 1);
  const before = unbatched(tensor.sizes);
  const after = order.flatMap((axis) => {
    const place = before.indexOf(axis);
    return place < 0 ? [] : [place];
  });
  return tensorOf(
    tensor.node,
    sizes,
    axes.map((axis) => after.indexOf(axis)),
  );
}
