import { apply } from "../graph/apply.ts";
import { asTheyAre, withoutBatch } from "../graph/axes.ts";
import { calledWith } from "../interpreter/given.ts";
import { itemsOf } from "../interpreter/items.ts";
import type { Reader } from "../interpreter/reader.ts";
import { layers, place } from "@calc";
import { lost, tuple } from "../values/make.ts";
import type { Given, LayerValue, Tensor, Value } from "../values/value.ts";
import { argumentsTo } from "./arguments.ts";
import { callLayer } from "./callLayer.ts";
import { inputsOf } from "./inputs.ts";
import { inputOf } from "./kerasInputs.ts";
import type { LibraryCall } from "./libraries.ts";

const layerNames =
  "DenseLayer Conv1DLayer Conv2DLayer Conv3DLayer Conv2DDNNLayer Conv2DMMLayer Conv2DCCLayer MaxPool1DLayer MaxPool2DLayer MaxPool3DLayer MaxPool2DDNNLayer Pool1DLayer Pool2DLayer Pool2DDNNLayer GlobalPoolLayer FlattenLayer ReshapeLayer DropoutLayer NonlinearityLayer BatchNormLayer ElemwiseSumLayer ConcatLayer Upscale2DLayer EmbeddingLayer LocalResponseNormalization2DLayer GaussianNoiseLayer SpatialDropoutLayer ExpressionLayer";

export const lasagneCalls: Readonly<Record<string, LibraryCall>> = {
  InputLayer: (reader, given) => {
    const shape = given.named.get("shape") ?? given.positional[0];
    const items =
      shape?.kind === "tuple" || shape?.kind === "list" ? shape.items.slice(1) : undefined;
    return inputOf(reader, items && tuple(items), given.span);
  },
  ...Object.fromEntries(layerNames.split(" ").map((name) => [name, called])),
  batch_norm: (reader, given) => called(reader, given, "BatchNormLayer"),
  dropout: (reader, given) => called(reader, given, "DropoutLayer"),
  NeuralNet: (reader, given) => neuralNet(reader, given),
  get_output: (_reader, given) => given.positional[0],
  get_all_params: () => ({ kind: "none" }),
};

/** Lasagne names the layer before in a layer's first argument. */
function called(reader: Reader, given: Given, name: string): Value {
  const incoming =
    given.named.get("incoming") ?? given.named.get("incomings") ?? given.positional[0];
  if (!incoming) return lost;
  // A layer that has not met the one before yet: nolearn joins them.
  const layer: LayerValue = {
    kind: "layer",
    library: "lasagne",
    call: name,
    given,
    span: given.span,
  };
  const [input] = inputsOf(reader, calledWith([incoming], given.span)) ?? [];
  if (
    input?.kind === "tensor" &&
    name === "DenseLayer" &&
    !argumentsTo(reader, layer).value("num_leading_axes")
  ) {
    return callLayer(reader, layer, calledWith([flat(reader, input, given)], given.span));
  }
  return callLayer(reader, layer, calledWith([incoming], given.span));
}

/** A dense layer of Lasagne reads all values of an example in a row. */
function flat(reader: Reader, tensor: Tensor, { span }: Given): Value {
  if (withoutBatch(tensor.sizes).length < 2) return tensor;
  const site = { span, label: "flatten", call: "flatten" };
  return apply(
    reader,
    { placed: place(layers.flatten), reads: asTheyAre, gives: asTheyAre },
    [tensor],
    site,
  );
}

/** nolearn lists the layers, and says each one's arguments behind its name: `conv1_num_filters=32`. */
function neuralNet(reader: Reader, given: Given): Value {
  const list = given.named.get("layers") ?? given.positional[0];
  const layerOf = (item: Value) => {
    const [one, other] = itemsOf(reader, item, given.span) ?? [];
    const [name, kind] = one?.kind === "text" ? [one, other] : [other, one];
    return name?.kind === "text" && kind?.kind === "library"
      ? { name: name.value, kind }
      : undefined;
  };
  let value: Value = lost;
  for (const item of list ? (itemsOf(reader, list, given.span) ?? []) : []) {
    const layer = layerOf(item);
    if (!layer) continue;
    const own = new Map(
      [...given.named].flatMap(([key, each]) =>
        key.startsWith(`${layer.name}_`) ? [[key.slice(layer.name.length + 1), each] as const] : [],
      ),
    );
    const isInput = layer.kind.path.endsWith("InputLayer");
    value = reader.call(layer.kind, {
      ...given,
      positional: isInput ? [] : [value],
      named: own.set("name", { kind: "text", value: layer.name }),
    });
  }
  return value;
}
