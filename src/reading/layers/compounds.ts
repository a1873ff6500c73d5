import { layers, place } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre } from "../graph/axes.ts";
import { calledWith } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import { wholesIn } from "../values/numbers.ts";
import type { Given, LayerValue, Value } from "../values/value.ts";
import { argumentsTo } from "./arguments.ts";
import { applyLayer } from "./applyLayer.ts";
import { labelOf } from "./labels.ts";
import { distributed, named } from "./distributed.ts";
import { inputsOf } from "./inputs.ts";
import { bothWays } from "./kerasSequences.ts";
import { argumentOf } from "./signatures.ts";
import { decoder, encoder } from "./transformers.ts";
import { wholeTransformer } from "./wholeTransformer.ts";
import { unreadCall, unreadStep } from "./unreadCall.ts";

type Compound = (reader: Reader, layer: LayerValue, given: Given) => Value;

/** Layers that hold others, or a function: each calls what it holds. */
export const compounds: Readonly<Record<string, Compound>> = {
  "keras.InputLayer": (_reader, _layer, given) => given.positional[0] ?? lost,
  "keras.Bidirectional": (reader, layer, given) => {
    const within = argumentOf(layer, "layer");
    const inputs = inputsOf(reader, given);
    if (within?.kind !== "layer" || !inputs) return lost;
    const merge = argumentsTo(reader, layer).word("merge_mode");
    const own = { ...within, label: labelOf(layer, "Bidirectional"), span: layer.span };
    return applyLayer(
      reader,
      named(own, layer),
      within.call.replace(/^CuDNN/, ""),
      inputs,
      given,
      (plan) => bothWays(plan, merge),
    );
  },
  "keras.TimeDistributed": distributed,
  "keras.Lambda": lambda,
  "pytorch.Lambda": lambda,
  "pytorch.Transformer": wholeTransformer,
  "pytorch.TransformerEncoderLayer": (reader, layer, given) => encoder(reader, layer, given),
  "pytorch.TransformerDecoderLayer": (reader, layer, given) => decoder(reader, layer, given),
  "pytorch.TransformerEncoder": (reader, layer, given) =>
    stack(reader, layer, given, "encoder_layer"),
  "pytorch.TransformerDecoder": (reader, layer, given) =>
    stack(reader, layer, given, "decoder_layer"),
};

/** A stack copies its layer: each copy has weights of its own. */
function stack(reader: Reader, layer: LayerValue, given: Given, argument: string): Value {
  const within = argumentOf(layer, argument);
  const count = argumentsTo(reader, layer).whole("num_layers") ?? 1;
  const norm = argumentOf(layer, "norm");
  const [first, ...others] = given.positional;
  let value = first;
  if (within?.kind !== "layer" || !value) return lost;
  for (let place = 0; place < Math.min(count, 200); place += 1) {
    const copy: LayerValue = { ...within, label: `${labelOf(layer, layer.call)}_layers_${place}` };
    value = reader.call(copy, { ...given, positional: [value, ...others] });
  }
  return norm && norm.kind !== "none" ? reader.call(norm, calledWith([value], given.span)) : value;
}

/** A function in a layer: followed where the text has it, else asked about. */
function lambda(reader: Reader, layer: LayerValue, given: Given): Value {
  const [called = argumentOf(layer, "function")] = layer.given.positional;
  const [input] = given.positional;
  if (!input) return lost;
  if (called && called.kind !== "unknown") {
    const value = reader.call(called, calledWith([input], layer.span, new Map(), layer.given.text));
    if (value.kind === "tensor" || value.kind === "open" || value.kind === "lost") return value;
  }
  const name = layer.given.text;
  if (called?.kind === "unknown" && /^flatten$/i.test(called.name))
    return flattenNode(reader, layer, given);
  const said = wholesIn(layer.given.named.get("output_shape"));
  if (input.kind === "tensor" && said)
    return unreadStep({ ...reader, answers: { set: { [name]: said } } }, name, input, layer.span);
  return unreadCall(reader, name, { ...given, span: layer.span });
}

function flattenNode(reader: Reader, layer: LayerValue, given: Given): Value {
  const [input] = inputsOf(reader, given) ?? [];
  if (!input) return lost;
  if (input.kind === "open") return { ...input, isFlat: true };
  return apply(
    reader,
    { placed: place(layers.flatten), reads: asTheyAre, gives: asTheyAre },
    [input],
    {
      span: layer.span,
      label: "flatten",
      call: "flatten",
    },
  );
}
