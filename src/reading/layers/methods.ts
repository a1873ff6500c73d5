import { axisIn, merged } from "../graph/axes.ts";
import { permuted } from "../graph/tensor.ts";
import { argument } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost, none, tuple, whole, text as textValue } from "../values/make.ts";
import { wholeIn, wholesIn } from "../values/numbers.ts";
import type { Given, Tensor, Value } from "../values/value.ts";
import { combine, matrixProduct } from "./combine.ts";
import { parts, reduced, shaped, taken } from "./reducing.ts";
import { sliced } from "./slices.ts";
import { viewed } from "./views.ts";

type Method = (reader: Reader, tensor: Tensor, given: Given) => Value | undefined;

/** What a tensor can do that makes another of it. */
export const methods: Readonly<Record<string, Method>> = {
  flatten: (reader, tensor, given) => {
    const start = wholeIn(argument(given, "start_dim", 0)) ?? 0;
    const stop = wholeIn(argument(given, "end_dim", 1)) ?? -1;
    const from = axisIn(start, tensor.sizes.length);
    const to = axisIn(stop, tensor.sizes.length);
    if (from === undefined || to === undefined) return undefined;
    const one = merged(tensor.sizes.slice(from, to + 1));
    return viewed(
      reader,
      tensor,
      [...tensor.sizes.slice(0, from), one, ...tensor.sizes.slice(to + 1)],
      "flatten",
      given.span,
    );
  },
  batch_flatten: (reader, tensor, given) =>
    methods["flatten"]?.(reader, tensor, { ...given, positional: [whole(1)] }),
  permute: (_reader, tensor, given) => {
    const [first = given.named.get("perm") ?? given.named.get("axes")] = given.positional;
    const order = wholesIn(given.positional.length > 1 ? tuple([...given.positional]) : first);
    const axes = order?.map((axis) => axisIn(axis, tensor.sizes.length));
    if (axes?.length !== tensor.sizes.length || !axes.every((each) => each !== undefined))
      return undefined;
    return permuted(tensor, axes);
  },
  transpose: (_reader, tensor, given) => {
    const [one, other] = given.positional.map((each) =>
      axisIn(wholeIn(each) ?? 99, tensor.sizes.length),
    );
    if (one === undefined || other === undefined) return undefined;
    const order = tensor.sizes.map((_, axis) =>
      axis === one ? other : axis === other ? one : axis,
    );
    return permuted(tensor, order);
  },
  t: (_reader, tensor) =>
    permuted(
      tensor,
      tensor.sizes.map((_, axis) => tensor.sizes.length - 1 - axis),
    ),
  unsqueeze: (reader, tensor, given) => {
    const axis = axisIn(
      wholeIn(given.positional[0] ?? given.named.get("dim") ?? given.named.get("axis")) ?? 0,
      tensor.sizes.length + 1,
    );
    if (axis === undefined) return undefined;
    return viewed(
      reader,
      tensor,
      [...tensor.sizes.slice(0, axis), 1, ...tensor.sizes.slice(axis)],
      "unsqueeze",
      given.span,
    );
  },
  squeeze: (reader, tensor, given) => {
    const named = wholesIn(
      given.positional[0] ?? given.named.get("dim") ?? given.named.get("axis"),
    );
    const axes = named?.map((axis) => axisIn(axis, tensor.sizes.length));
    const sizes = tensor.sizes.filter(
      (size, axis) => size !== 1 || (axes !== undefined && !axes.includes(axis)),
    );
    return viewed(reader, tensor, sizes, "squeeze", given.span);
  },
  mean: (reader, tensor, given) => reduced(reader, tensor, given, "mean"),
  sum: (reader, tensor, given) => reduced(reader, tensor, given, "sum"),
  max: (reader, tensor, given) => reduced(reader, tensor, given, "max"),
  amax: (reader, tensor, given) => reduced(reader, tensor, given, "max"),
  min: (reader, tensor, given) => reduced(reader, tensor, given, "min"),
  norm: (reader, tensor, given) => reduced(reader, tensor, given, "norm"),
  std: (reader, tensor, given) => reduced(reader, tensor, given, "std"),
  argmax: (reader, tensor, given) => reduced(reader, tensor, given, "argmax"),
  chunk: (reader, tensor, given) => {
    const count = wholeIn(given.positional[0] ?? given.named.get("chunks")) ?? 2;
    const axis = axisIn(wholeIn(argument(given, "dim", 1)) ?? 0, tensor.sizes.length);
    const size = axis === undefined ? undefined : tensor.sizes[axis];
    if (axis === undefined || typeof size !== "number" || count < 1) return undefined;
    return parts(
      reader,
      tensor,
      axis,
      Array.from({ length: Math.min(count, 64) }, () => Math.ceil(size / count)),
      given,
    );
  },
  split: (reader, tensor, given) => {
    const axis = axisIn(
      wholeIn(argument(given, "dim", 1) ?? given.named.get("axis")) ?? 0,
      tensor.sizes.length,
    );
    const size = axis === undefined ? undefined : tensor.sizes[axis];
    const [each] = given.positional;
    const one = wholeIn(each);
    if (axis === undefined || typeof size !== "number" || one === 0) return undefined;
    const count = one === undefined ? 0 : Math.min(Math.ceil(size / one), 64);
    const lengths =
      one === undefined ? (wholesIn(each) ?? []) : Array.from({ length: count }, () => one);
    return parts(reader, tensor, axis, lengths, given);
  },
  unbind: (reader, tensor, given) => {
    const axis = axisIn(wholeIn(argument(given, "dim", 0)) ?? 0, tensor.sizes.length);
    const size = axis === undefined ? undefined : tensor.sizes[axis];
    if (axis === undefined || typeof size !== "number" || size > 64) return undefined;
    return tuple(Array.from({ length: size }, () => taken(reader, tensor, axis, undefined, given)));
  },
  select: (reader, tensor, given) => {
    const [axis, at] = given.positional;
    const place = axisIn(wholeIn(axis) ?? 0, tensor.sizes.length) ?? 0;
    const index = tensor.sizes.map((_, each): Value =>
      each === place ? (at ?? whole(0)) : { kind: "slice", parts: [] },
    );
    return sliced(reader, tensor, tuple(index), given.span);
  },
  matmul: (reader, tensor, given) =>
    matrixProduct(reader, tensor, given.positional[0] ?? lost, given.span),
  bmm: (reader, tensor, given) =>
    matrixProduct(reader, tensor, given.positional[0] ?? lost, given.span),
  mm: (reader, tensor, given) =>
    matrixProduct(reader, tensor, given.positional[0] ?? lost, given.span),
  add: (reader, tensor, given) =>
    combine(reader, "+", tensor, given.positional[0] ?? whole(0), given.span),
  multiply: (reader, tensor, given) =>
    combine(reader, "*", tensor, given.positional[0] ?? whole(1), given.span),
  subtract: (reader, tensor, given) =>
    combine(reader, "-", tensor, given.positional[0] ?? whole(0), given.span),
  maximum: (reader, tensor, given) =>
    combine(reader, "max", tensor, given.positional[0] ?? whole(0), given.span),
  expand: (_reader, tensor) => tensor,
  repeat: (reader, tensor, given) => {
    const counts = wholesIn(tuple([...given.positional]));
    if (counts?.length !== tensor.sizes.length) return undefined;
    const sizes = tensor.sizes.map((size, axis) =>
      typeof size === "number" ? size * (counts[axis] ?? 1) : size,
    );
    return shaped(reader, tensor, sizes, "repeat", given);
  },
  numel: () => none,
  dim: (_reader, tensor) => whole(tensor.sizes.length),
  item: () => none,
  new_zeros: (_reader, tensor) => tensor,
  name: () => textValue("x"),
};
