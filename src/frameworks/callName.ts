import { flat, type Layer, type Values } from "@calc";
import type { Framework } from "./framework.ts";

/** The name of a layer in a framework, with its number of spatial axes; undefined if it has none. */
export function callName(framework: Framework, layer: Layer, values: Values): string | undefined {
  const name = layer.declaration.code[framework]?.name;
  return name?.replace("{axes}", String(axesIn(layer, values)));
}

/** Over how many spatial axes a layer works here. */
export function axesIn(layer: Layer, values: Values): number {
  const sizes = values["inSize"] ?? values["outSize"];
  return layer.declaration.axes ?? (sizes === undefined ? 0 : flat(sizes).length);
}
