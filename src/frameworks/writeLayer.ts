import { analyse, type Choice, type PlacedLayer } from "@calc";
import { writeArguments, type Framework } from "./arguments.ts";
import type { Padding, Possible } from "./padding.ts";
import { writeCalls, type Written } from "./written.ts";

/** A framework's way with layers: the module they come from, and how it pads. */
export interface Dialect {
  readonly framework: Framework;
  readonly module: string;
  readonly pad: (placed: PlacedLayer, analysis: Possible, input: readonly Choice[]) => Padding;
}

/** A placed layer as code; where the choices are impossible, no code and the reasons. */
export function writeLayer(
  { framework, module, pad }: Dialect,
  placed: PlacedLayer,
  input: readonly Choice[],
): Written {
  const analysis = analyse(placed, input);
  if (!analysis.ok) {
    const reasons = analysis.issues.map(({ message }) => message);
    return writeCalls([], reasons);
  }
  const { before, padding, notes } = pad(placed, analysis, input);
  const call = {
    name: `${module}.${placed.layer.declaration.code[framework].name}`,
    arguments: writeArguments(framework, placed, input, analysis, padding),
  };
  return writeCalls([...before, call], notes);
}
