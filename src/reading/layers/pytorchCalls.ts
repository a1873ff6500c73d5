import { complain } from "../complain.ts";
import type { Reader } from "../interpreter/reader.ts";
import { calledWith } from "../interpreter/given.ts";
import { itemsOf } from "../interpreter/items.ts";
import { list, none, tuple, unknown } from "../values/make.ts";
import { wholeIn } from "../values/numbers.ts";
import type { Given, Held, ListValue, Sequence, Size, Value } from "../values/value.ts";
import type { LibraryCall } from "./libraries.ts";
import { matrixProduct } from "./combine.ts";
import { spanIn } from "./spanIn.ts";

/** Functions that make a tensor of the sizes that are given. */
const makes = "randn rand zeros ones empty randint full normal uniform eye";

/** What gives back the model that it is given. */
const wrappers = "DataParallel DistributedDataParallel compile script spectral_norm";

export const pytorchCalls: Readonly<Record<string, LibraryCall>> = {
  Sequential: (reader, given) => sequence(reader, given),
  ModuleList: (reader, given) => modules(reader, given),
  ParameterList: (reader, given) => modules(reader, given),
  ModuleDict: (_reader, { positional: [entries] }) =>
    entries?.kind === "dictionary" ? entries : { kind: "dictionary", entries: new Map() },
  Parameter: (_reader, given) => {
    const [value = given.named.get("data")] = given.positional;
    if (value?.kind === "held") return { ...value, isLearned: true, span: given.span };
    return { kind: "held", sizes: [1], isLearned: true, span: given.span };
  },
  ...Object.fromEntries(makes.split(" ").map((name) => [name, made])),
  Tensor: made,
  FloatTensor: made,
  arange: (_reader, given) => {
    const named = ["start", "stop"].flatMap((name) => given.named.get(name) ?? []);
    const [first, second] = [...given.positional, ...named].map(wholeIn);
    const length = second === undefined ? first : second - (first ?? 0);
    return held([length ?? 1], given);
  },
  zeros_like: like,
  ones_like: like,
  randn_like: like,
  rand_like: like,
  linspace: (_reader, given) => held([wholeIn(given.positional[2]) ?? 1], given),
  tensor: (_reader, given) => held([1], given),
  matmul: (reader, given) =>
    matrixProduct(reader, given.positional[0] ?? none, given.positional[1] ?? none, given.span),
  bmm: (reader, given) => pytorchCalls["matmul"]?.(reader, given, "bmm"),
  weight_norm: (reader, { positional: [layer], span }) => {
    const sentence =
      "weight_norm learns a length for each channel that comes out as well, and these are not counted here.";
    complain(reader, "note", span, sentence);
    return layer;
  },
  // What is worked out once more when it learns is worked out all the same.
  checkpoint: (reader, { positional: [called, ...rest], span }) =>
    called && reader.call(called, calledWith(rest, span)),
  checkpoint_sequential: (reader, { positional: [called, , ...rest], span }) =>
    called && reader.call(called, calledWith(rest, span)),
  pack_padded_sequence: (_reader, { positional: [value] }) => value,
  pad_packed_sequence: (_reader, { positional: [value], text, span }) =>
    tuple([value ?? none, unknown(text, span)]),
  summary: (_reader, given) => {
    const [model, shape = given.named.get("input_size") ?? given.named.get("input_data")] =
      given.positional;
    if (shape && (model?.kind === "instance" || model?.kind === "sequence")) model.hint = [shape];
    return none;
  },
  ...Object.fromEntries(
    wrappers
      .split(" ")
      .map((name) => [name, (_reader: Reader, { positional: [value] }: Given) => value]),
  ),
};

function made(_reader: Reader, given: Given, name: string): Value | undefined {
  const values = given.positional.filter(
    ({ kind }) => kind === "tuple" || kind === "list" || kind === "number" || kind === "batch",
  );
  const sized = given.named.get("size");
  const shape = values.find(({ kind }) => kind === "tuple" || kind === "list") ?? sized;
  const items = shape?.kind === "tuple" || shape?.kind === "list" ? shape.items : values;
  const sizes = items.map((each): Size | undefined =>
    each.kind === "batch" ? { batch: each.times } : wholeIn(each),
  );
  if (!sizes.every((size) => size !== undefined)) return undefined;
  return held(name === "eye" && sizes.length === 1 ? [...sizes, ...sizes] : sizes, given);
}

function like(_reader: Reader, { positional: [value], span }: Given): Value | undefined {
  if (value?.kind !== "tensor" && value?.kind !== "held") return undefined;
  return { kind: "held", sizes: value.sizes, isLearned: false, span };
}

function held(sizes: readonly Size[], { span }: Given): Held {
  return { kind: "held", sizes, isLearned: false, span };
}

/** Layers one behind the other: as arguments, or by name in a dictionary. */
function sequence(reader: Reader, given: Given): Sequence {
  const [first] = given.positional;
  const made: Sequence = { kind: "sequence", library: "pytorch", items: [], span: given.span };
  if (first?.kind === "dictionary") {
    for (const { key, value } of first.entries.values()) {
      made.items.push({
        name: key.kind === "text" ? key.value : "layer",
        value,
        span: spanIn(value, given.span),
      });
    }
  } else {
    given.positional.forEach((value, place) => {
      made.items.push({ name: String(place), value, span: given.spans.get(place) ?? given.span });
    });
  }
  reader.models.push(made);
  return made;
}

function modules(reader: Reader, given: Given): ListValue {
  const [first] = given.positional;
  const items = first ? (itemsOf(reader, first, given.span) ?? []) : [];
  return { ...list(items), isModules: true };
}
