import { isKnownCall } from "../layers/known.ts";
import { readyMadePath } from "../readyMade/calls.ts";
import type { Value } from "../values/value.ts";
import { builtins } from "./builtins.ts";
import type { Reader } from "./reader.ts";
import { ownOf } from "../values/ownOf.ts";

/** What people call modules where the lines that import them were not copied. */
const usual: Readonly<Record<string, string>> = {
  nn: "torch.nn",
  F: "torch.nn.functional",
  torch: "torch",
  torchvision: "torchvision",
  tf: "tensorflow",
  tensorflow: "tensorflow",
  keras: "keras",
  K: "keras.backend",
  kl: "keras.layers",
  KL: "keras.layers",
  keras_layers: "keras.layers",
  np: "numpy",
  numpy: "numpy",
  math: "math",
  lasagne: "lasagne",
  OrderedDict: "collections.OrderedDict",
  partial: "functools.partial",
  reduce: "functools.reduce",
  summary: "torchsummary.summary",
  einops: "einops",
  rearrange: "einops.rearrange",
  repeat: "einops.repeat",
  Rearrange: "einops.layers.torch.Rearrange",
  Reduce: "einops.layers.torch.Reduce",
};

/** A name that nobody has given a meaning: Python's own, or a framework's that is well known. */
export function knownName(reader: Reader, name: string): Value | undefined {
  const python = ownOf(builtins, name);
  if (python) return python;
  const path = ownOf(usual, name);
  if (path !== undefined) return { kind: "library", path };
  const { library } = reader;
  if (name === "models" && library === "pytorch") {
    return { kind: "library", path: "torchvision.models" };
  }
  if (name === "layers" || name === "models") {
    return { kind: "library", path: `${library === "lasagne" ? "lasagne" : "keras"}.${name}` };
  }
  const home = { keras: "keras.layers", pytorch: "torch.nn", lasagne: "lasagne.layers" }[library];
  const own = isKnownCall(library, name) ? `${home}.${name}` : readyMadePath(name);
  return own === undefined ? undefined : { kind: "library", path: own };
}
