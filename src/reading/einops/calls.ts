import { complain } from "../complain.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost, unknown } from "../values/make.ts";
import { wholeIn } from "../values/numbers.ts";
import type { Builtin, Given, Size, Value } from "../values/value.ts";
import { tensorIn } from "../layers/inputs.ts";
import { einsum } from "./einsum.ts";
import { transformed, type Transformation } from "./transform.ts";

const calls: Readonly<Record<string, Transformation["call"]>> = {
  rearrange: "rearrange",
  reduce: "reduce",
  repeat: "repeat",
  Rearrange: "rearrange",
  Reduce: "reduce",
};

/** A function of einops, or one of its layers; undefined where it is another. */
export function einopsCall(reader: Reader, name: string, given: Given): Value | undefined {
  if (name === "einsum") {
    return einsum(reader, given.positional.at(-1), given.positional.slice(0, -1), given.span);
  }
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!call) return undefined;
  if (name !== call) return layer(name, call, given);
  const [tensor, ...rest] = given.positional;
  return called(reader, call, given, rest, tensor);
}

/** `Rearrange("b c h w -> b (h w) c")` is a function that waits for its tensor. */
function layer(name: string, call: Transformation["call"], own: Given): Builtin {
  return {
    kind: "builtin",
    name,
    call: (given, reader) =>
      called(reader, call, { ...own, span: given.span }, own.positional, given.positional[0]),
  };
}

/** A call with its tensor apart from its other arguments. */
function called(
  reader: Reader,
  call: Transformation["call"],
  { named, span, text }: Given,
  [pattern = named.get("pattern"), reduction = named.get("reduction")]: readonly Value[],
  tensor: Value | undefined,
): Value {
  if (tensor?.kind === "lost") return lost;
  const of = tensor?.kind === "held" ? tensor : tensorIn(reader, tensor, span);
  if (!of || pattern?.kind !== "text") return unknown(text || call, span);
  const sizes = new Map<string, Size>();
  for (const [name, value] of named) {
    if (name === "pattern" || name === "reduction") continue;
    const size = value.kind === "batch" ? { batch: value.times } : wholeIn(value);
    if (size === undefined) {
      const sentence = `How large ${name} is in “${pattern.value}” is not known, so what comes after it is left out.`;
      complain(reader, "unknown", span, sentence);
      return lost;
    }
    sizes.set(name, size);
  }
  return transformed(
    reader,
    {
      call,
      pattern: pattern.value,
      sizes,
      reduction: reduction?.kind === "text" ? reduction.value : "mean",
    },
    of,
    span,
  );
}
