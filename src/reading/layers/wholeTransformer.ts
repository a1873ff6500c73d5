import { calledWith } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import type { Given, LayerValue, Value } from "../values/value.ts";
import { labelOf } from "./labels.ts";
import { argumentOf } from "./signatures.ts";

/** torch/nn/modules/transformer.py: `nn.Transformer` is an encoder and a decoder, each with a norm at its end. */
export function wholeTransformer(reader: Reader, layer: LayerValue, given: Given): Value {
  const { encoder, decoder } = partsOf(layer);
  const { span } = given;
  const [source = given.named.get("src"), target = given.named.get("tgt")] = given.positional;
  if (!source || !target) return lost;
  const memory = reader.call(encoder, calledWith([source], span));
  return reader.call(decoder, calledWith([target, memory], span));
}

interface Parts {
  readonly encoder: LayerValue;
  readonly decoder: LayerValue;
}

const known = new WeakMap<LayerValue, Parts>();

/** The layers that it holds, the same at each call: both stacks with their layers and norms. */
function partsOf(whole: LayerValue): Parts {
  const parts = known.get(whole);
  if (parts) return parts;
  const label = labelOf(whole, whole.call);
  const part = (call: string, name: string, named: ReadonlyMap<string, Value>): LayerValue => ({
    ...whole,
    call,
    given: calledWith([], whole.span, named),
    label: `${label}_${name}`,
  });
  const shared = ["d_model", "nhead", "dim_feedforward", "dropout", "batch_first", "norm_first"];
  const own = new Map(shared.flatMap((name) => said(whole, name)));
  const norm = (name: string) => {
    const sizes = said(whole, "d_model").map(([, size]) => ["normalized_shape", size] as const);
    return part("LayerNorm", `${name}_norm`, new Map(sizes));
  };
  const stack = (name: "encoder" | "decoder", call: string) => {
    const count = said(whole, `num_${name}_layers`).map(
      ([, value]) => ["num_layers", value] as const,
    );
    const within = part(`${call}Layer`, name, own);
    return part(call, name, new Map([[`${name}_layer`, within], ...count, ["norm", norm(name)]]));
  };
  const made = {
    encoder: stack("encoder", "TransformerEncoder"),
    decoder: stack("decoder", "TransformerDecoder"),
  };
  known.set(whole, made);
  return made;
}

function said(layer: LayerValue, name: string): (readonly [string, Value])[] {
  const value = argumentOf(layer, name);
  return value ? [[name, value]] : [];
}
