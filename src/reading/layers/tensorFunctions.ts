import { layers, place } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre, axisIn, withoutBatch } from "../graph/axes.ts";
import { operation } from "../graph/operation.ts";
import { argument } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import { wholeIn, wholesIn } from "../values/numbers.ts";
import type { Given, Size, Value } from "../values/value.ts";
import { einsum } from "../einops/einsum.ts";
import { inputsOf, tensorIn } from "./inputs.ts";
import { sidesFromLast } from "./pytorchSizes.ts";
import { joined } from "./joining.ts";
import { tensorMethod } from "./tensorMethods.ts";
import { weighted } from "./weightedFunctions.ts";
import { ownOf } from "../values/ownOf.ts";

type Function = (reader: Reader, given: Given) => Value | undefined;

/** What other libraries call the same. */
const otherNames: Readonly<Record<string, string>> = {
  concat: "cat",
  concatenate: "cat",
  hstack: "cat",
  expand_dims: "unsqueeze",
  reduce_mean: "mean",
  reduce_max: "max",
  reduce_sum: "sum",
  permute_dimensions: "permute",
  swapaxes: "transpose",
  batch_dot: "matmul",
  dot: "matmul",
  mul: "multiply",
  sub: "subtract",
  image_resize: "resize",
};

/** A function that has tensors among its arguments; undefined where there are none. */
export function tensorFunction(reader: Reader, written: string, given: Given): Value | undefined {
  const name = otherNames[written] ?? written;
  const own = ownOf(functions, name);
  if (own) return own(reader, given);
  const [
    first = given.named.get("input") ?? given.named.get("x") ?? given.named.get("inputs"),
    ...rest
  ] = given.positional;
  if (first?.kind === "lost") return lost;
  // Turned or not, they are the weights of their layer.
  if (first?.kind === "weight" && /^(transpose|t)$/.test(name)) return first;
  if (first?.kind !== "tensor" && first?.kind !== "open" && first?.kind !== "held")
    return undefined;
  const method = reader.library === "keras" && name === "transpose" ? "permute" : name;
  const positional =
    rest.length > 0 ? rest : [given.named.get("shape")].flatMap((each) => each ?? []);
  const spread =
    method === "reshape" && positional[0]?.kind === "tuple" ? positional[0].items : positional;
  return tensorMethod(reader, first, method, { ...given, positional: spread });
}

const functions: Readonly<Record<string, Function>> = {
  cat: (reader, given) => joined(reader, given),
  stack: (reader, given) => {
    const tensors = inputsOf(reader, { ...given, positional: given.positional.slice(0, 1) });
    const [first] = tensors ?? [];
    if (!tensors || first?.kind !== "tensor") return lost;
    const axis =
      axisIn(
        wholeIn(argument(given, "dim", 1) ?? given.named.get("axis")) ?? 0,
        first.sizes.length + 1,
      ) ?? 0;
    const sizes: Size[] = [
      ...first.sizes.slice(0, axis),
      tensors.length,
      ...first.sizes.slice(axis),
    ];
    const target = withoutBatch(sizes);
    const known = tensors.filter((each) => each.kind === "tensor").slice(0, 1);
    return apply(
      reader,
      { placed: operation(target), reads: asTheyAre, gives: "open", sizes },
      known,
      {
        span: given.span,
        label: "stack",
        call: "stack",
        role: "view",
      },
    );
  },
  pad: (reader, given) => {
    const [first, amounts] = given.positional;
    const tensor = tensorIn(reader, first, given.span);
    const padding = sidesFromLast(amounts ?? given.named.get("pad"));
    if (tensor?.kind !== "tensor" || padding === undefined || !Array.isArray(padding)) return lost;
    const axes = withoutBatch(tensor.sizes).length - 1;
    const sides = padding as readonly (readonly number[])[];
    const lacking = Array.from({ length: Math.max(axes - sides.length, 0) }, () => [0, 0]);
    return apply(
      reader,
      {
        placed: place(layers.zeroPad, { padding: [...lacking, ...sides] }),
        reads: asTheyAre,
        gives: asTheyAre,
      },
      [tensor],
      {
        span: given.span,
        label: "pad",
        call: "pad",
      },
    );
  },
  scaled_dot_product_attention: (_reader, given) => given.positional[0] ?? lost,
  einsum: (reader, { positional: [pattern, ...operands], span }) =>
    einsum(reader, pattern, operands, span),
  resize: (reader, given) => {
    const tensor = tensorIn(reader, given.positional[0], given.span);
    const size = wholesIn(given.positional[1] ?? given.named.get("size"));
    if (tensor?.kind !== "tensor" || !size) return undefined;
    const order = (rank: number) => [
      rank - 1,
      ...Array.from({ length: rank - 1 }, (_, axis) => axis),
    ];
    return apply(
      reader,
      { placed: place(layers.resize, { outSize: size }), reads: order, gives: order },
      [tensor],
      {
        span: given.span,
        label: "resize",
        call: "resize",
      },
    );
  },
  ...weighted,
  prod: () => undefined,
  shape: (reader, given) => {
    const [tensor] = given.positional;
    return tensor?.kind === "tensor" || tensor?.kind === "open" || tensor?.kind === "held"
      ? reader.attribute(tensor, "shape", given.span)
      : undefined;
  },
  int_shape: (reader, given) => functions["shape"]?.(reader, given),
  chunk: (reader, given) => first(reader, given, "chunk"),
};

function first(reader: Reader, given: Given, name: string): Value | undefined {
  const [tensor, ...rest] = given.positional;
  if (tensor?.kind !== "tensor" && tensor?.kind !== "open") return undefined;
  return tensorMethod(reader, tensor, name, { ...given, positional: rest });
}
