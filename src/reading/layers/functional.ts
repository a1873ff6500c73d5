import { calledWith } from "../interpreter/given.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Given, LayerValue, Value } from "../values/value.ts";
import { callLayer } from "./callLayer.ts";
import { declaredAs } from "./declared.ts";
import { ownOf } from "../values/ownOf.ts";

/** Functions of PyTorch that do what a layer of another name does. */
const classes: Readonly<Record<string, string>> = {
  interpolate: "Upsample",
  upsample: "Upsample",
  pixel_shuffle: "PixelShuffle",
  pixel_unshuffle: "PixelUnshuffle",
  unfold: "Unfold",
};

/** A function that is a layer and its call in one: `F.max_pool2d(x, 2)`; undefined where it is none. */
export function functional(reader: Reader, name: string, given: Given): Value | undefined {
  const call = ownOf(classes, name) ?? /^(?:adaptive_)?(?:max|avg)_pool[123]d$/.exec(name)?.[0];
  if (call === undefined) return undefined;
  const className = ownOf(classes, name) ?? titled(call);
  if (!declaredAs("pytorch", className) && className !== "Upsample") return undefined;
  const [input, ...rest] = given.positional;
  const tensor = input ?? given.named.get("input");
  if (!tensor) return undefined;
  const named = new Map([...given.named].filter(([key]) => key !== "input"));
  const spans = new Map(
    [...given.spans].map(([key, span]) => [typeof key === "number" ? key - 1 : key, span] as const),
  );
  const layer: LayerValue = {
    kind: "layer",
    library: "pytorch",
    call: className,
    given: { ...given, positional: rest, named, spans },
    span: given.span,
  };
  return callLayer(reader, layer, calledWith([tensor], given.span));
}

/** `max_pool2d` is MaxPool2d. */
const titled = (name: string) =>
  name.replace(/(^|_)([a-z])/g, (_, _mark: string, letter: string) => letter.toUpperCase());
