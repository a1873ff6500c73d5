import { calledWith } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost, tuple } from "../values/make.ts";
import type {
  Given,
  LayerValue,
  Model,
  OpenTensor,
  Sequence,
  Tensor,
  Value,
} from "../values/value.ts";
import { applyLayer } from "./applyLayer.ts";
import { argumentsTo } from "./arguments.ts";
import { compounds } from "./compounds.ts";
import { currentName } from "./earlierNames.ts";
import { passes } from "./identities.ts";
import { sayForeignNames } from "./foreignNames.ts";
import { inputsOf } from "./inputs.ts";
import { shaped } from "./reducing.ts";
import { replay } from "./replay.ts";
import { viewed } from "./views.ts";

/** What comes out of a layer for these inputs. */
export function callLayer(reader: Reader, layer: LayerValue, given: Given): Value {
  const call = layer.library === "keras" ? currentName(layer.call) : layer.call;
  reader.used.add(layer);
  sayForeignNames(reader, layer);
  if (layer.library === "pytorch" && passes.has(call)) return given.positional[0] ?? lost;
  const compound = compounds[`${layer.library}.${call}`];
  if (compound) return compound(reader, layer, given);
  const inputs = inputsOf(reader, given);
  if (!inputs) return lost;
  const isSingle = /^(RNN|LSTM|GRU|SimpleRNN)(Cell)?$|^Embedding/.test(call);
  const read = isSingle ? inputs.slice(0, 1) : inputs;
  const output = applyLayer(
    reader,
    layer,
    call,
    read.map((each) => withOwnBatch(reader, layer, call, each, given)),
    given,
  );
  if (isSingle) needs(output, [...inputs.slice(1), ...valuesIn(given.named.get("initial_state"))]);
  return output;
}

/** What a recurrent layer is given besides are its first states. */
function needs(output: Value, states: readonly Value[]): void {
  const [first] = valuesIn(output);
  const also = states.flatMap((each) => (each.kind === "tensor" ? [each.node] : []));
  if (first?.kind === "tensor" && also.length > 0) first.node.also = also;
}

/** A value, or those of a list. */
function valuesIn(value: Value | undefined): readonly Value[] {
  if (value?.kind === "list" || value?.kind === "tuple") return value.items;
  return value ? [value] : [];
}

/** PyTorch’s recurrent layers know by its place which axis is the batch, though it be written as a 1. */
function withOwnBatch(
  reader: Reader,
  layer: LayerValue,
  call: string,
  input: Tensor | OpenTensor,
  { span }: Given,
): Tensor | OpenTensor {
  const isSequence = layer.library === "pytorch" && /^(RNN|LSTM|GRU)$/.test(call);
  if (!isSequence || input.kind === "open" || input.sizes.length !== 3) return input;
  if (input.sizes.some((size) => typeof size === "object")) return input;
  const at = argumentsTo(reader, layer).flag("batch_first", false) ? 0 : 1;
  const sizes = input.sizes.with(at, { batch: 1 });
  const viewedAs =
    input.sizes[at] === 1
      ? viewed(reader, input, sizes, "view", span)
      : shaped(reader, input, sizes, "view", { span });
  return viewedAs.kind === "tensor" ? viewedAs : input;
}

/** Layers one behind the other. */
export function callSequence(reader: Reader, sequence: Sequence, given: Given): Value {
  const [first, ...more] = given.positional;
  if (!first) return lost;
  if (first.kind === "tensor" || first.kind === "open") reader.called.add(sequence);
  if (reader.depth === 0 && first.kind === "held" && sequence.library === "pytorch") {
    sequence.hint = given.positional;
  }
  let value: Value = first;
  sequence.items.forEach(({ value: layer, span }, place) => {
    const others = place === 0 ? more : [];
    value = reader.call(layer, calledWith([value, ...others], span));
  });
  return value;
}

/** A model of Keras used as a layer: its steps again, with the same weights. */
export function callModel(reader: Reader, model: Model, given: Given): Value {
  reader.called.add(model);
  const inputs = inputsOf(reader, given);
  if (!inputs) return lost;
  const outputs = replay(reader, model, inputs, given.span);
  return outputs.length === 1 ? (outputs[0] ?? lost) : tuple(outputs);
}
