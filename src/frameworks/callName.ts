import { flat, type Layer, type Values } from "@calc";
import type { Framework } from "./framework.ts";

const mostAxes = 3;

/**
 * The name of a layer in a framework, with its number of spatial axes; undefined if it has none, as
 * for more than three axes. PyTorch’s 1d layers take an input without any.
 */
export function callName(framework: Framework, layer: Layer, values: Values): string | undefined {
  const name = layer.declaration.code[framework]?.name;
  const axes = Math.max(axesIn(layer, values), 1);
  if (axes > mostAxes && name?.includes("{axes}")) return undefined;
  return name?.replace("{axes}", String(axes));
}

/** Over how many spatial axes a layer works here. */
export function axesIn(layer: Layer, values: Values): number {
  const sizes = values["inSize"] ?? values["outSize"];
  return layer.declaration.axes ?? (sizes === undefined ? 0 : flat(sizes).length);
}
