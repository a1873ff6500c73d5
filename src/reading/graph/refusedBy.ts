import type { Analysed, Layer } from "@calc";
import { refusalsOf } from "@frameworks";
import type { Library } from "../values/value.ts";

/** Why the framework that a text is written for, as it is today, would not build or run a layer. */
export function refusedBy(library: Library, layer: Layer, analysed: Analysed): string[] {
  if (library !== "keras" && library !== "pytorch") return [];
  return refusalsOf(library, layer, analysed)
    .filter(({ versions }) => versions === undefined)
    .map(({ message }) => message);
}
