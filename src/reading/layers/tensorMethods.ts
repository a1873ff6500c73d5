import { layers, place } from "@calc";
import { apply } from "../graph/apply.ts";
import { become } from "../graph/open.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost, sizeValue, tuple } from "../values/make.ts";
import { wholeIn, wholesIn } from "../values/numbers.ts";
import type { Given, Held, OpenTensor, Tensor, Value } from "../values/value.ts";
import { heldMethod } from "./heldMethods.ts";
import { identities } from "./identities.ts";
import { methods } from "./methods.ts";
import { unreadCall } from "./unreadCall.ts";
import { reshaped } from "./views.ts";
import { ownOf } from "../values/ownOf.ts";

/** Methods after which the tensor is what it was. */
const keeps =
  /^(contiguous|to|cuda|cpu|float|half|double|long|int|bool|detach|clone|type|type_as|requires_grad_|clamp|clamp_min|clamp_max|clip|pow|sqrt|rsqrt|exp|log|abs|neg|sin|cos|square|masked_fill|masked_fill_|cumsum|normalize|add_|mul_|sub_|div_|div|mul|sub|cast|stop_gradient|convert_to_tensor|where|tril|triu|normal_|zero_|fill_|copy_|expand_as|round|sign|logical_not)$/;

const activations =
  /^(relu|relu_|relu6|gelu|elu|selu|celu|silu|swish|mish|leaky_relu|leaky_relu_|prelu|sigmoid|tanh|softmax|log_softmax|softplus|softsign|hard_sigmoid|hardsigmoid|hardswish|hardtanh|logsigmoid)$/;

const dropouts = /^(dropout|dropout1d|dropout2d|dropout3d|alpha_dropout|feature_dropout)$/;

/** What a method of a tensor gives, or a function that has the tensor first. */
export function tensorMethod(
  reader: Reader,
  of: Tensor | OpenTensor | Held,
  name: string,
  given: Given,
): Value {
  if (keeps.test(name)) return of;
  if (name === "size" || name === "shape" || name === "get_shape" || name === "int_shape")
    return sizeIn(reader, of, given);
  if (of.kind === "held") return heldMethod(of, name, given);
  if (name === "view" || name === "reshape" || name === "view_as") {
    const [first] = given.positional;
    const sizes =
      first?.kind === "tuple" || first?.kind === "list" ? first.items : given.positional;
    return reshaped(reader, of, sizes, name, given.span);
  }
  if (of.kind === "open" && (name === "flatten" || name === "batch_flatten"))
    return { ...of, isFlat: true };
  if (activations.test(name) || dropouts.test(name)) return valueByValue(reader, of, name, given);
  const method = ownOf(methods, name);
  const [first] = given.positional;
  // Of an input that nobody has looked at, the indices say how many axes it has.
  const rank =
    name === "permute"
      ? Math.max((wholesIn(first)?.length ?? given.positional.length) - 1, 1)
      : name === "unsqueeze"
        ? 1
        : 2;
  const tensor = of.kind === "open" ? (method ? become(reader, of, { rank }) : undefined) : of;
  if (!tensor || !method)
    return unreadCall(reader, given.text || name, {
      ...given,
      positional: [of, ...given.positional],
    });
  return method(reader, tensor, given) ?? lost;
}

function sizeIn(
  reader: Reader,
  of: Tensor | OpenTensor | Held,
  { positional: [index] }: Given,
): Value {
  const at = wholeIn(index);
  if (of.kind === "open") {
    if (at === 0) return { kind: "batch", times: 1 };
    if (at === undefined) return { kind: "method", of, name: "shape" };
    return sizeValue(become(reader, of, { rank: at < 0 ? 3 : at }).sizes.at(at) ?? 1);
  }
  if (at === undefined) return tuple(of.sizes.map(sizeValue));
  const size = of.sizes.at(at);
  return size === undefined ? lost : sizeValue(size);
}

function valueByValue(reader: Reader, of: Tensor | OpenTensor, name: string, given: Given): Value {
  if (of.kind === "open") return of;
  const layer = dropouts.test(name)
    ? layers.dropout
    : (identities.pytorch["ReLU"] ?? layers.activation);
  const label = name.replace(/_$/, "");
  return apply(reader, { placed: place(layer) }, [of], { span: given.span, label, call: label });
}
