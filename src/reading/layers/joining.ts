import { layers, place } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre, axisIn, withoutBatch } from "../graph/axes.ts";
import { operation } from "../graph/operation.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import { wholeIn } from "../values/numbers.ts";
import type { Given, Held, Tensor, Value } from "../values/value.ts";
import { combine } from "./combine.ts";
import { tensorIn } from "./inputs.ts";
import { isPart, wholeOf } from "./learnedWhole.ts";

/** Tensors one behind the other along an axis; learned steps in front are a token. */
export function joined(reader: Reader, given: Given): Value | undefined {
  const [list, axis = given.named.get("dim") ?? given.named.get("axis")] = given.positional;
  const values =
    list?.kind === "list" || list?.kind === "tuple" ? list.items : given.named.get("tensors");
  const items = Array.isArray(values) ? values : [];
  if (items.some(({ kind }) => kind === "lost")) return lost;
  const held = items.find((each): each is Held => each.kind === "held");
  const tensors = items.flatMap((each) => {
    const tensor = each.kind === "held" ? undefined : tensorIn(reader, each, given.span);
    return tensor?.kind === "tensor" ? [tensor] : [];
  });
  const [tensor] = tensors;
  if (!tensor) return held ?? lost;
  const at = axisIn(wholeIn(axis) ?? (reader.library === "keras" ? -1 : 0), tensor.sizes.length);
  if (at === undefined || typeof tensor.sizes[at] === "object") return lost;
  if (held) return withHeld(reader, tensor, held, at, given);
  return concatenated(reader, tensors, at, given.span);
}

/** Tensors one behind the other along an axis of the framework's, the batch counted. */
export function concatenated(
  reader: Reader,
  tensors: readonly Tensor[],
  at: number,
  span: Given["span"],
): Value {
  const [tensor] = tensors;
  if (!tensor) return lost;
  const unbatched = tensor.sizes
    .slice(0, at)
    .filter((size) => typeof size === "number" || size.batch !== 1).length;
  const shapes = tensors.map(({ sizes }) => withoutBatch(sizes).join(" × ")).join(" and ");
  const order = tensor.axes ?? tensor.node.axes ?? asTheyAre(withoutBatch(tensor.sizes).length);
  const placed = place(layers.concatenate, { axis: order.indexOf(unbatched) + 1 });
  return apply(reader, { placed, reads: () => order, gives: () => order }, tensors, {
    span,
    label: "cat",
    call: "cat",
    explain: () =>
      `What is joined here has the shapes ${shapes}. Along all other axes the sizes have to be the same: change the padding or the stride of a layer before, or crop the larger one.`,
  });
}

function withHeld(reader: Reader, tensor: Tensor, held: Held, at: number, given: Given): Value {
  const tokens = held.sizes.at(at - tensor.sizes.length);
  const label = held.label ?? "token";
  const isSequence = withoutBatch(tensor.sizes).length === 2 && at === tensor.sizes.length - 2;
  if (held.isLearned && isSequence && typeof tokens === "number") {
    const placed = place(layers.prependToken, { tokens });
    return apply(reader, { placed, reads: asTheyAre, gives: asTheyAre }, [tensor], {
      span: given.span,
      label,
      call: "Parameter",
      layer: isPart(held) ? held : wholeOf(held),
    });
  }
  const size = tensor.sizes[at];
  const sizes = tensor.sizes.with(
    at,
    (typeof size === "number" ? size : 1) + (typeof tokens === "number" ? tokens : 1),
  );
  return apply(
    reader,
    { placed: operation(withoutBatch(sizes)), reads: asTheyAre, gives: "open", sizes },
    [tensor],
    {
      span: given.span,
      label: "cat",
      call: "cat",
      role: "view",
    },
  );
}

/** Adds or multiplies all of a list. */
export function folded(
  reader: Reader,
  operator: string,
  values: readonly Value[],
  span: Given["span"],
): Value {
  const [start = lost, ...rest] = values;
  return rest.reduce((sum, each) => combine(reader, operator, sum, each, span), start);
}
