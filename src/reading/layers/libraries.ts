import { builtins } from "../interpreter/builtins.ts";
import type { Reader } from "../interpreter/reader.ts";
import { dictionary, none, unknown } from "../values/make.ts";
import type { Builtin, Given, LayerValue, Library, Value } from "../values/value.ts";
import { einopsCall } from "../einops/calls.ts";
import { functional } from "./functional.ts";
import { kerasCalls } from "./kerasCalls.ts";
import { isKnownCall } from "./known.ts";
import { lasagneCalls } from "./lasagneCalls.ts";
import { pytorchCalls } from "./pytorchCalls.ts";
import { tensorFunction } from "./tensorFunctions.ts";
import { unreadCall } from "./unreadCall.ts";
import { ownOf } from "../values/ownOf.ts";

/** What a function or a class of a library does. */
export type LibraryCall = (reader: Reader, given: Given, name: string) => Value | undefined;

const calls: Readonly<Record<Library, Readonly<Record<string, LibraryCall>>>> = {
  keras: kerasCalls,
  pytorch: pytorchCalls,
  lasagne: lasagneCalls,
};

/** A call of something of a library, by its whole name. */
export function callLibrary(reader: Reader, path: string, given: Given): Value {
  const name = path.split(".").at(-1) ?? path;
  const library = libraryOf(path);
  if (!library) return callPlain(reader, path, name, given);
  // Tensors without a layer are made alike everywhere.
  const madeAlike = /^(arange|range|zeros|ones|random|normal|uniform|zeros_like|ones_like)$/.test(
    name,
  );
  const own = (
    ownOf(calls[library], name) ??
    (madeAlike ? pytorchCalls[name === "range" ? "arange" : name] : undefined)
  )?.(reader, given, name);
  if (own) return own;
  // `F.max_pool2d` is a layer and its call in one.
  if (/functional\.|\bnn\.[a-z]\w*$|^tensorflow\.nn\./.test(path)) {
    const value = functional(reader, name, given);
    if (value) return value;
  }
  if (/^[A-Z]/.test(name) && isKnownCall(library, name))
    return layerOf(reader, library, name, given);
  return tensorFunction(reader, name, given) ?? unreadCall(reader, given.text || name, given);
}

/** A layer with its arguments: Lasagne calls it at once. */
function layerOf(reader: Reader, library: Library, call: string, given: Given): LayerValue {
  const layer: LayerValue = { kind: "layer", library, call, given, span: given.span };
  reader.layers.push(layer);
  return layer;
}

function libraryOf(path: string): Library | undefined {
  if (/^(tensorflow|keras|tf_keras)\b/.test(path)) return "keras";
  if (/^(torch|torchinfo|torchsummary|torchvision|fastai|timm\.(models\.)?layers)\b/.test(path))
    return "pytorch";
  return /^(lasagne|nolearn)\b/.test(path) ? "lasagne" : undefined;
}

/** Libraries that are not about layers. */
function callPlain(reader: Reader, path: string, name: string, given: Given): Value {
  if (name === "OrderedDict") return ordered(reader, given);
  if (name === "partial") return partial(given);
  const einops = path.startsWith("einops.") ? einopsCall(reader, name, given) : undefined;
  if (einops) return einops;
  const own = ownOf(builtins, name);
  if (own) return own.call(given, reader);
  if (path.startsWith("numpy.")) {
    return (
      ownOf(calls.pytorch, name)?.(reader, given, name) ?? unknown(given.text || name, given.span)
    );
  }
  return unreadCall(reader, given.text || name, given);
}

function ordered(reader: Reader, given: Given): Value {
  return builtins["dict"]?.call(given, reader) ?? dictionary();
}

/** A function with some of its arguments given already. */
function partial({ positional: [called, ...before], named }: Given): Value {
  const bound: Builtin = {
    kind: "builtin",
    name: "partial",
    call: (given, reader) => {
      const all = {
        ...given,
        positional: [...before, ...given.positional],
        named: new Map([...named, ...given.named]),
      };
      return called ? reader.call(called, all) : none;
    },
  };
  return bound;
}
