import { layers, place, type Layer } from "@calc";
import { complain } from "../complain.ts";
import { apply, type Site } from "../graph/apply.ts";
import { asTheyAre, withoutBatch } from "../graph/axes.ts";
import { learned, operation, placedProduct } from "../graph/operation.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import { lost } from "../values/make.ts";
import type { Held, Size, Tensor, Value } from "../values/value.ts";
import { isPart, wholeOf } from "./learnedWhole.ts";
import { viewed } from "./views.ts";
import { withWeight } from "./sharedWeights.ts";

const operations: Readonly<Record<string, readonly [layer: Layer, label: string]>> = {
  "+": [layers.add, "add"],
  "-": [layers.subtract, "subtract"],
  "*": [layers.multiply, "multiply"],
  "/": [layers.multiply, "divide"],
  max: [layers.maximum, "maximum"],
  mean: [layers.average, "average"],
};

/** Two values with an operator between them, one of them a tensor. */
export function combine(
  reader: Reader,
  operator: string,
  left: Value,
  right: Value,
  span: Span,
): Value {
  if (left.kind === "lost" || right.kind === "lost") return lost;
  if (left.kind === "held" && right.kind === "held") return heldTogether(left, right);
  // A number changes values one by one, and an input nobody has looked at stays what it is.
  const [tensor, other] = left.kind === "tensor" ? [left, right] : [right, left];
  if (tensor.kind !== "tensor")
    return tensor.kind === "held" || tensor.kind === "open" ? tensor : other;
  if (operator === "@") return matrixProduct(reader, left, right, span);
  if (other.kind === "held")
    return other.isLearned ? withLearned(reader, operator, tensor, other, span) : tensor;
  if (other.kind !== "tensor") return tensor;
  return merged(
    reader,
    operator,
    left.kind === "tensor" ? left : tensor,
    right.kind === "tensor" ? right : other,
    span,
  );
}

/** Two tensors value by value; a size of 1 stretches, and a shorter shape gets such sizes in front. */
export function merged(
  reader: Reader,
  operator: string,
  left: Tensor,
  right: Tensor,
  span: Span,
): Value {
  const [layer, label] = operations[operator] ?? [layers.add, "add"];
  const rank = Math.max(left.sizes.length, right.sizes.length);
  const [one, other] = [left, right].map((each) => raised(reader, each, rank, span));
  if (one?.kind !== "tensor" || other?.kind !== "tensor") return lost;
  const shapes = [withoutBatch(left.sizes), withoutBatch(right.sizes)].map((sizes) =>
    sizes.join(" × "),
  );
  const site: Site = {
    span,
    label,
    call: label,
    explain: () =>
      `${reader.text.slice(span.from, span.to).replace(/\s+/g, " ")}: the shapes ${shapes[0] ?? ""} and ${shapes[1] ?? ""} do not match. They have to be the same, or a size has to be 1. Change the layer that makes one of them, its channels or its stride.`,
  };
  const placed = place(layer);
  if (withoutBatch(one.sizes).length === 0) return one;
  return apply(reader, { placed }, [one, other], site);
}

function raised(reader: Reader, tensor: Tensor, rank: number, span: Span): Value {
  const lacking = rank - tensor.sizes.length;
  if (lacking <= 0) return tensor;
  const [first, ...rest] = tensor.sizes;
  const ones: Size[] = Array.from({ length: lacking }, () => 1);
  const sizes = typeof first === "object" ? [first, ...ones, ...rest] : [...ones, ...tensor.sizes];
  return viewed(reader, tensor, sizes, "reshape", span);
}

/** Numbers that are learned, added to or multiplied with what comes in. */
function withLearned(
  reader: Reader,
  operator: string,
  tensor: Tensor,
  held: Held,
  span: Span,
): Value {
  const shape = withoutBatch(held.sizes);
  const whole = wholeOf(held);
  const own =
    shape[0] === 1 && shape.length > withoutBatch(tensor.sizes).length ? shape.slice(1) : shape;
  const label = held.label ?? (operator === "*" ? "scale" : "weight");
  return apply(
    reader,
    {
      placed: isPart(held)
        ? learned(withoutBatch(whole.sizes))
        : placedFor(operator, own, withoutBatch(tensor.sizes)),
      reads: asTheyAre,
      gives: asTheyAre,
    },
    [tensor],
    {
      span,
      label,
      call: "Parameter",
      layer: whole,
    },
  );
}

/** A number for each value, or one for each channel, has a layer of its own. */
function placedFor(operator: string, own: readonly number[], sizes: readonly number[]) {
  if (operator === "+" && own.join() === sizes.join()) return place(layers.addLearned);
  const [axis, ...others] = own.flatMap((size, at) => (size > 1 ? at : []));
  const ours = (axis ?? 0) + sizes.length - own.length;
  const isChannel = axis !== undefined && others.length === 0 && own[axis] === sizes[ours];
  if (operator === "*" && isChannel) return place(layers.scale, { axis: ours + 1 });
  return learned(own.length > 0 ? own : [1]);
}

/** Tensors without a layer keep the larger shape. */
function heldTogether(left: Held, right: Held): Held {
  const larger = right.sizes.length > left.sizes.length ? right : left;
  return { ...larger, isLearned: left.isLearned || right.isLearned };
}

/** `@`, `matmul` and `bmm`: rows of the first times columns of the second. */
export function matrixProduct(reader: Reader, left: Value, right: Value, span: Span): Value {
  if (left.kind !== "tensor") return right.kind === "tensor" ? right : lost;
  if (right.kind === "weight") return withWeight(reader, left, right.layer, span);
  const columns = right.kind === "tensor" || right.kind === "held" ? right.sizes.at(-1) : undefined;
  const rows = right.kind === "tensor" || right.kind === "held" ? right.sizes.at(-2) : undefined;
  if (typeof columns !== "number") return lost;
  const inner = left.sizes.at(-1);
  if (typeof rows === "number" && typeof inner === "number" && rows !== inner) {
    const sentence = `This product needs as many columns on the left as rows on the right, and there are ${inner} and ${rows}. Turn one of them, with .transpose(-2, -1), or change the layer that makes it.`;
    complain(reader, "wrong", span, sentence);
    return lost;
  }
  const before = withoutBatch(left.sizes);
  if (before.length === 0) return lost;
  if (right.kind === "held" && right.isLearned) {
    const label = right.label ?? "weight";
    return apply(
      reader,
      {
        placed: place(layers.dense, { units: columns, bias: 0 }),
        reads: asTheyAre,
        gives: asTheyAre,
      },
      [left],
      { span, label, call: "Parameter", layer: right },
    );
  }
  const sizes = left.sizes.with(-1, columns);
  const placed = before.length > 1 ? placedProduct(columns) : operation([columns]);
  return apply(
    reader,
    { placed, reads: asTheyAre, gives: asTheyAre, sizes },
    right.kind === "tensor" && before.length > 1 ? [left, right] : [left],
    { span, label: "matmul", call: "matmul" },
  );
}
