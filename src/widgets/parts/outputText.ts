import { formatShape, type Layer, type Shape, type Values } from "@calc";
import { channelsLast } from "@frameworks";

/** An output as people read it: that of a layer on maps with its channels last. */
export function outputText(layer: Layer, output: Shape, values: Values): string {
  return formatShape(channelsLast(layer, output, values), "channelsFirst");
}
