import { layers, place, type PlacedLayer } from "@calc";
import { apply } from "../graph/apply.ts";
import { asTheyAre } from "../graph/axes.ts";
import { become } from "../graph/open.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost } from "../values/make.ts";
import type { Given, LayerValue, Tensor, Value } from "../values/value.ts";
import { argumentsTo } from "./arguments.ts";
import { labelOf } from "./labels.ts";
import { inputsOf } from "./inputs.ts";

const { activation, add, dense, layerNorm, multiHeadAttention } = layers;

/** torch/nn/modules/transformer.py: attention, then two dense layers, each with a shortcut and a norm. */
export function encoder(reader: Reader, layer: LayerValue, given: Given): Value {
  return transformer(reader, layer, given, false);
}

/** The same with attention to what an encoder found between the two. */
export function decoder(reader: Reader, layer: LayerValue, given: Given): Value {
  return transformer(reader, layer, given, true);
}

function transformer(reader: Reader, layer: LayerValue, given: Given, looksBack: boolean): Value {
  const args = argumentsTo(reader, layer);
  const width = args.whole("d_model");
  const heads = args.whole("nhead");
  const hidden = args.whole("dim_feedforward");
  const [open, memory] = inputsOf(reader, given) ?? [];
  if (!open || width === undefined || heads === undefined || hidden === undefined) return lost;
  const batchSecond = !args.flag("batch_first", false);
  const input =
    open.kind === "open" ? become(reader, open, { rank: 2, features: width, batchSecond }) : open;
  const base = labelOf(layer, layer.call);
  const parts = new Map<string, LayerValue>();
  const put = (name: string, placed: PlacedLayer, ...inputs: readonly Value[]): Value => {
    const tensors = inputs.filter((each): each is Tensor => each.kind === "tensor");
    if (tensors.length < inputs.length) return lost;
    // Each part has weights of its own, the same at each call of the layer.
    const part = partOf(layer, name, parts);
    const site = { span: layer.span, label: `${base}_${name}`, call: layer.call, layer: part };
    return apply(reader, { placed, reads: asTheyAre, gives: asTheyAre }, tensors, site);
  };
  const attention = () => place(multiHeadAttention, { heads });
  const isBefore = args.flag("norm_first", false);
  const around = (
    value: Value,
    name: string,
    norm: string,
    inner: (within: Value) => Value,
  ): Value => {
    if (isBefore)
      return put(`add${name}`, place(add), value, inner(put(norm, place(layerNorm), value)));
    return put(norm, place(layerNorm), put(`add${name}`, place(add), value, inner(value)));
  };
  let value = around(input, "1", "norm1", (within) => put("self_attn", attention(), within));
  if (looksBack && memory) {
    const source =
      memory.kind === "open"
        ? become(reader, memory, { rank: 2, features: width, batchSecond })
        : memory;
    value = around(value, "2", "norm2", (within) =>
      put("multihead_attn", attention(), within, source),
    );
  }
  return around(value, "3", looksBack ? "norm3" : "norm2", (within) => {
    const first = put("linear1", place(dense, { units: hidden }), within);
    return put(
      "linear2",
      place(dense, { units: width }),
      put("activation", place(activation), first),
    );
  });
}

const known = new WeakMap<LayerValue, Map<string, LayerValue>>();

function partOf(layer: LayerValue, name: string, fresh: Map<string, LayerValue>): LayerValue {
  const parts = known.get(layer) ?? fresh;
  known.set(layer, parts);
  const part = parts.get(name) ?? { ...layer, label: name };
  parts.set(name, part);
  return part;
}
