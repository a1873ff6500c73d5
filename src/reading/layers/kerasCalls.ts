import { axisIn, withoutBatch } from "../graph/axes.ts";
import { itemsOf } from "../interpreter/items.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost, none, sizeValue, text, tuple } from "../values/make.ts";
import { wholeIn } from "../values/numbers.ts";
import type { Given, LayerValue, Model, Sequence, Value } from "../values/value.ts";
import { callLayer } from "./callLayer.ts";
import { inputsOf } from "./inputs.ts";
import { inputTensor } from "./kerasInputs.ts";
import type { LibraryCall } from "./libraries.ts";
import { concatenated, folded, joined } from "./joining.ts";
import { spanIn } from "./spanIn.ts";
import { tensorFunction } from "./tensorFunctions.ts";

export const kerasCalls: Readonly<Record<string, LibraryCall>> = {
  Input: (reader, given) => inputTensor(reader, given),
  InputLayer: (_reader, given) => ({
    kind: "layer",
    library: "keras",
    call: "InputLayer",
    given,
    span: given.span,
  }),
  Sequential: (reader, given) => {
    const [layers = given.named.get("layers")] = given.positional;
    const items = layers ? (itemsOf(reader, layers, given.span) ?? []) : [];
    const name = given.named.get("name");
    const made: Sequence = {
      kind: "sequence",
      library: "keras",
      items: items.map((value, place) => ({
        name: String(place),
        value,
        span: spanIn(value, given.span),
      })),
      span: given.span,
      ...(name?.kind === "text" && { name: name.value }),
    };
    reader.models.push(made);
    return made;
  },
  Model: (reader, given) => {
    const named = (...names: string[]) => names.map((name) => given.named.get(name)).find(Boolean);
    const inputs = named("inputs", "input") ?? given.positional[0];
    const outputs = named("outputs", "output") ?? given.positional[1];
    const name = named("name");
    const made: Model = {
      kind: "model",
      inputs: several(inputs).map(become),
      outputs: several(outputs),
      span: given.span,
      ...(name?.kind === "text" && { name: name.value }),
    };
    reader.models.push(made);
    return made;
  },
  concatenate: (reader, given) =>
    holdsLearned(given) ? joined(reader, given) : merging(reader, given, "Concatenate"),
  Concatenate: (_reader, given, name) => layer(name, given),
  merge: (reader, given) => {
    const mode = given.named.get("mode") ?? given.positional[1];
    const word = mode?.kind === "text" ? mode.value : "sum";
    return merging(
      reader,
      given,
      { concat: "Concatenate", mul: "Multiply", ave: "Average", max: "Maximum" }[word] ?? "Add",
    );
  },
  add: (reader, given) => merging(reader, given, "Add"),
  subtract: (reader, given) => merging(reader, given, "Subtract"),
  multiply: (reader, given) => merging(reader, given, "Multiply"),
  average: (reader, given) => merging(reader, given, "Average"),
  maximum: (reader, given) => merging(reader, given, "Maximum"),
  set_image_dim_ordering: (reader, given) => ordering(reader, given),
  set_image_data_format: (reader, given) => ordering(reader, given),
  image_data_format: (reader) =>
    text(reader.settings.channelsFirst ? "channels_first" : "channels_last"),
  image_dim_ordering: (reader) => text(reader.settings.channelsFirst ? "th" : "tf"),
  int_shape: (reader, given) => tensorFunction(reader, "shape", given),
  Flatten: (_reader, given, name) => layer(name, given),
};

const layer = (call: string, given: Given): LayerValue => ({
  kind: "layer",
  library: "keras",
  call,
  given,
  span: given.span,
});

/** Whether numbers that are learned are among what is joined: a token in front of a sequence. */
const holdsLearned = ({ positional: [list] }: Given) =>
  several(list).some((each) => each.kind === "held" && each.isLearned);

/** One, or all of a list. */
function several(value: Value | undefined): readonly Value[] {
  if (value?.kind === "list" || value?.kind === "tuple") return value.items;
  if (value?.kind === "dictionary") return [...value.entries.values()].map((each) => each.value);
  return value ? [value] : [];
}

/** An input whose shape nobody said is by now what the layers behind it made of it. */
const become = (input: Value): Value =>
  input.kind === "open" ? (input.input.tensor ?? input) : input;

/** A function for a merging layer: `add([a, b])`, and `tf.add(a, b)`. */
function merging(reader: Reader, given: Given, call: string): Value {
  const [first, second] = given.positional;
  const isList = first?.kind === "list" || first?.kind === "tuple";
  if (!isList && first && second) {
    const operator = { Add: "+", Subtract: "-", Multiply: "*", Maximum: "max" }[call] ?? "+";
    return folded(reader, operator, [first, second], given.span);
  }
  const inputs = first
    ? inputsOf(reader, { ...given, positional: [first], named: new Map() })
    : undefined;
  if (!inputs) return lost;
  const axis = given.named.get("axis") ?? given.named.get("concat_axis");
  const tensors = inputs.filter((each) => each.kind === "tensor");
  if (call === "Concatenate" && tensors.length === inputs.length) {
    const [tensor] = tensors;
    const at = tensor && axisIn(wholeIn(axis) ?? -1, tensor.sizes.length);
    if (at !== undefined && at > 0) return named(concatenated(reader, tensors, at, given.span));
  }
  return callLayer(reader, layer(call, { ...given, positional: [] }), {
    ...given,
    positional: [first ?? none],
    named: new Map(),
  });
}

/** A joining is called as Keras calls it. */
function named(value: Value): Value {
  if (value.kind === "tensor")
    Object.assign(value.node, { label: "concatenate", call: "Concatenate" });
  return value;
}

function ordering({ settings }: Reader, { positional: [word] }: Given): Value {
  settings.channelsFirst = word?.kind === "text" && /^(th|channels_first)$/.test(word.value);
  return none;
}

/** What a layer says of the input of its model: `input_shape`, `batch_input_shape`, `input_dim`. */
export function saidInput(reader: Reader, value: Value | undefined): Value | undefined {
  if (value?.kind === "sequence") return saidInput(reader, value.items[0]?.value);
  if (value?.kind === "tensor") return tuple(withoutBatch(value.sizes).map(sizeValue));
  if (value?.kind !== "layer") return undefined;
  const { named, positional } = value.given;
  const shape = named.get("input_shape") ?? named.get("shape");
  if (shape) return shape;
  const whole = named.get("batch_input_shape") ?? named.get("batch_shape");
  if (whole?.kind === "tuple" || whole?.kind === "list")
    return { ...whole, items: whole.items.slice(1) };
  if (value.call === "InputLayer" && positional[0]) return positional[0];
  const length = named.get("input_length");
  if (value.call.startsWith("Embedding")) return length && { kind: "tuple", items: [length] };
  const features = named.get("input_dim");
  if (!features) return undefined;
  const within = value.call;
  const isSequence = /LSTM|GRU|RNN|Conv(olution)?1D/.test(within);
  return { kind: "tuple", items: isSequence ? [length ?? none, features] : [features] };
}
