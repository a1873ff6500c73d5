import { inputsIn } from "../complaint.ts";
import type { Wanted } from "../graph/open.ts";
import { inputNode } from "../graph/tensor.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import type { Given, Held, OpenInput, OpenTensor, Size, Tensor, Value } from "../values/value.ts";
import { rankOf, type Plan } from "./plan.ts";

/** The tensors that a layer is given, alone or in a list; undefined where one of them is lost. */
export function inputsOf(reader: Reader, given: Given): (Tensor | OpenTensor)[] | undefined {
  const named = ["inputs", "query", "value", "key"].flatMap((name) => given.named.get(name) ?? []);
  const values = [...given.positional, ...named].flatMap((value) =>
    value.kind === "list" || value.kind === "tuple" ? value.items : [value],
  );
  const tensors = values
    .filter((value, place) => place === 0 || isTensor(value))
    .map((value) => tensorIn(reader, value, given.span));
  return tensors.length > 0 && tensors.every((each) => each !== undefined) ? tensors : undefined;
}

const isTensor = ({ kind }: Value) =>
  kind === "tensor" || kind === "open" || kind === "lost" || kind === "held";

/** A value as a tensor: data begin a network, and so does what nobody knows. */
export function tensorIn(
  reader: Reader,
  value: Value | undefined,
  span: Span,
): Tensor | OpenTensor | undefined {
  switch (value?.kind) {
    case "tensor":
    case "open":
      return value;
    case "held":
      return fromHeld(reader, value);
    case "unknown":
      return openInput(reader, value.name, span);
    case "tuple":
    case "list":
      return tensorIn(reader, value.items[0], span);
    default:
      return undefined;
  }
}

/** Data that a layer reads are an input. */
function fromHeld(reader: Reader, { sizes, span }: Held): Tensor {
  const [first = 1, ...rest] = sizes;
  const hasBatch = sizes.some((size) => typeof size === "object");
  const batch: Size = { batch: 1 };
  const own = hasBatch
    ? sizes
    : typeof first === "number" && rest.length > 0
      ? [batch, ...rest]
      : [batch, ...sizes];
  return inputNode(reader, own, span);
}

/** An input of that name, whose shape is open; the same name is the same input. */
export function openInput(reader: Reader, name: string, span: Span): OpenTensor {
  const known = reader.openInputs.find((each) => each.name === name);
  const input: OpenInput = known ?? { name, span };
  if (!known) reader.openInputs.push(input);
  return { kind: "open", name, isFlat: false, input };
}

/** What the first layer of a network says of its input; undefined where any will do. */
export function openWanted(plan: Plan, call: string): Wanted | undefined {
  const { layer, expected = [], choices, batchSecond = false } = plan;
  const of = (quantity: string) => expected.find((each) => each.quantity === quantity)?.value;
  const { input } = layer.declaration;
  const named = Number(/([123])[dD]/.exec(call)?.[1] ?? "0") || undefined;
  const kernel = choices["kernelSize"];
  const axes = layer.declaration.axes ?? named ?? (Array.isArray(kernel) ? kernel.length : 2);
  const rank = rankOf(layer, axes);
  if (rank !== undefined) {
    // One normalisation serves rows of features and sequences alike.
    const isFlat = call === "BatchNorm1d";
    return isFlat ? { rank: 1, channels: of("inChannels") } : { rank, channels: of("inChannels") };
  }
  if (input.includes("timeSteps"))
    return { rank: 2, features: of("inFeatures") ?? 64, batchSecond };
  if (layer.name === "embedding" || layer.name === "embeddingBag") return { rank: 1 };
  if (
    layer.name === "dense" ||
    layer.name === "rmsNorm" ||
    layer.name === "layerNorm" ||
    layer.name === "bilinear"
  ) {
    const features = of("inFeatures");
    return features === undefined ? { rank: 1, features: 784 } : { rank: 1, features };
  }
  if (layer.name.endsWith("Cell")) return { rank: 1, features: of("inFeatures") ?? 64 };
  if (
    layer.name === "unfold" ||
    layer.name === "flatten" ||
    layer.name === "reshape" ||
    layer.name === "permute"
  )
    return { rank: 3 };
  return undefined;
}

/** Where somebody has said the shape of an input, any layer may be the first to read it. */
export function saidWanted(reader: Reader, input: Tensor | OpenTensor): Wanted | undefined {
  if (input.kind === "tensor") return undefined;
  const said = inputsIn(reader.answers)[reader.openInputs.indexOf(input.input)];
  return said && { rank: said.length };
}
