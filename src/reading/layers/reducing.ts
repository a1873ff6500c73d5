import { layers, place } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre, axisIn, inFront, withoutBatch } from "../graph/axes.ts";
import { operation } from "../graph/operation.ts";
import { settled } from "../graph/tensor.ts";
import { argument } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost, tuple } from "../values/make.ts";
import { truthOf, wholesIn } from "../values/numbers.ts";
import type { Given, Size, Tensor, Value } from "../values/value.ts";
import { viewed } from "./views.ts";

/** A step that learns nothing and gives that shape. */
export function shaped(
  reader: Reader,
  tensor: Tensor,
  sizes: readonly Size[],
  call: string,
  given: Pick<Given, "span">,
): Value {
  const target = withoutBatch(sizes);
  return apply(
    reader,
    {
      placed: operation(target.length > 0 ? target : [1]),
      reads: asTheyAre,
      gives: target.length > 0 ? "open" : asTheyAre,
      sizes: target.length > 0 ? sizes : [...sizes, 1],
    },
    [tensor],
    {
      span: given.span,
      label: call,
      call,
      role: "view",
    },
  );
}

/** A mean, a sum or the largest over some axes: one number for each channel where all others go. */
export function reduced(
  reader: Reader,
  tensor: Tensor,
  given: Given,
  call: string,
): Value | undefined {
  const [first = given.named.get("dim") ?? given.named.get("axis")] = given.positional;
  const written = wholesIn(first);
  if (!written) return lost;
  const axes = written.map((axis) => axisIn(axis, tensor.sizes.length));
  const keeps =
    argument(given, "keepdim", 1) ?? given.named.get("keepdims") ?? given.named.get("keep_dims");
  const isKept = keeps !== undefined && truthOf(keeps) === true;
  const sizes = tensor.sizes.flatMap((size, axis): Size[] => {
    if (!axes.includes(axis)) return [size];
    return isKept ? [1] : [];
  });
  if (axes.some((axis) => axis === undefined || typeof tensor.sizes[axis] === "object"))
    return lost;
  const left = tensor.sizes.flatMap((size, axis) =>
    typeof size === "number" && !axes.includes(axis) ? [axis] : [],
  );
  const [only] = left;
  const isPooling = left.length === 1 && (call === "mean" || call === "max");
  const value = (): Value => {
    if (!isPooling || only === undefined) return shaped(reader, tensor, sizes, call, given);
    settled(tensor);
    const at = tensor.sizes.slice(0, only).filter((size) => typeof size === "number").length;
    const layer = call === "mean" ? layers.globalAvgPool : layers.globalMaxPool;
    const pooled = apply(
      reader,
      { placed: place(layer), reads: inFront(at), gives: asTheyAre },
      [tensor],
      { span: given.span, label: call, call },
    );
    return isKept && pooled.kind === "tensor"
      ? viewed(reader, pooled, sizes, "reshape", given.span)
      : pooled;
  };
  const result = value();
  // torch.max over an axis gives the places as well.
  return call === "max" &&
    reader.library === "pytorch" &&
    !given.text.includes("amax") &&
    first?.kind === "number"
    ? tuple([result, lost])
    : result;
}

export function parts(
  reader: Reader,
  tensor: Tensor,
  axis: number,
  lengths: readonly number[],
  given: Given,
): Value {
  return tuple(lengths.map((length) => taken(reader, tensor, axis, length, given)));
}

export function taken(
  reader: Reader,
  tensor: Tensor,
  axis: number,
  length: number | undefined,
  given: Given,
): Value {
  const sizes =
    length === undefined ? tensor.sizes.toSpliced(axis, 1) : tensor.sizes.with(axis, length);
  return shaped(reader, tensor, sizes, "split", given);
}
