import { namesAlong } from "./extents.ts";
import type { Layer } from "./layer.ts";
import { exampleExtents } from "./parts.ts";

/** The quantity behind each axis of a layer’s example input: `["inChannels", "inSize", "inSize"]`. */
export function axisNames(layer: Layer): string[] {
  return namesAlong(layer, exampleExtents(layer));
}
