import type { Call, Layer, Values } from "@calc";
import { python, pythonBoolean } from "./python.ts";
import type { Argument } from "./written.ts";

export type Framework = "keras" | "pytorch";

/** The names of the arguments that may also be given by their place: keras.io/api/layers, docs.pytorch.org/docs/stable/nn. */
const placed: Readonly<Record<string, readonly string[]>> = {
  Conv2D: ["filters", "kernel_size"],
  MaxPooling2D: ["pool_size"],
  AveragePooling2D: ["pool_size"],
  Dense: ["units"],
  Conv2d: ["in_channels", "out_channels", "kernel_size"],
  MaxPool2d: ["kernel_size"],
  AvgPool2d: ["kernel_size"],
  Linear: ["in_features", "out_features"],
};

/** What holds where nothing is written, the same in both frameworks; a name means that quantity's value. */
const convolution = { stride: 1n, padding: 0n, dilation: 1n, groups: 1n, bias: 1n };
const pooling = { stride: "kernelSize", padding: 0n };
const ownDefaults: Readonly<Record<string, Readonly<Record<string, bigint | string>>>> = {
  Conv2D: convolution,
  Conv2d: convolution,
  MaxPooling2D: pooling,
  AveragePooling2D: pooling,
  MaxPool2d: pooling,
  AvgPool2d: pooling,
  Dense: { bias: 1n },
  Linear: { bias: 1n },
};

/** What a framework calls a quantity of a layer; undefined where it takes no such argument. */
export function argumentName(
  framework: Framework,
  layer: Layer,
  quantity: string,
): string | undefined {
  const pairs = argumentsOf(layer.declaration.code[framework]);
  return pairs.find(([, name]) => name === quantity)?.[0];
}

/** The arguments that say what the framework would not take by itself; padding is another matter. */
export function plainArguments(layer: Layer, call: Call, values: Values): Argument[] {
  return argumentsOf(call).flatMap(([name, quantity]) => {
    const value = values[quantity];
    if (value === undefined || quantity === "padding") return [];
    const written = isYesOrNo(layer, quantity) ? pythonBoolean(value) : python(value);
    const own = ownDefaults[call.name]?.[quantity];
    const ownValue = typeof own === "string" ? values[own] : own;
    const isOwn = ownValue !== undefined && python(ownValue) === python(value);
    return isOwn ? [] : [{ name, value: written, quantity }];
  });
}

function argumentsOf({ name, positional = [], keywords = {} }: Call): [string, string][] {
  const byPlace = positional.map((quantity, place): [string, string] => {
    const argument = placed[name]?.[place];
    if (argument === undefined) throw new Error(`${name}: what is argument ${place + 1} called?`);
    return [argument, quantity];
  });
  return [...byPlace, ...Object.entries(keywords)];
}

function isYesOrNo(layer: Layer, quantity: string): boolean {
  const [least, most] = layer.hyperparameters[quantity]?.range ?? [];
  return least === 0n && most === 1n;
}
