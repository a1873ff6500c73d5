import type { Choice, PlacedLayer } from "@calc";
import { pytorchPadding } from "./pytorchPadding.ts";
import { writeLayer } from "./writeLayer.ts";
import type { Written } from "./written.ts";

/** A placed layer as PyTorch code; where the choices are impossible, no code and the reasons. */
export function toPyTorch(placed: PlacedLayer, input: readonly Choice[]): Written {
  const pad = pytorchPadding;
  return writeLayer({ framework: "pytorch", module: "nn", pad }, placed, input);
}
