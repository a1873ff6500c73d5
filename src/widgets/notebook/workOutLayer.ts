import {
  analyse,
  formatShape,
  place,
  readings,
  type Analysis,
  type Choice,
  type Issue,
  type Layer,
  type PlacedLayer,
  type Readings,
  type Shape,
} from "@calc";
import { channelsLast } from "@frameworks";
import { pathReadings } from "../parts/pathReadings.ts";
import type { Worked } from "./notebook.ts";

/** What one layer of a page comes to, or why it cannot be. */
export type LayerOutcome =
  | {
      readonly ok: true;
      readonly layer: Layer;
      readonly node: PlacedLayer;
      readonly worked: Worked;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Works out one layer of a page from the texts of its choices and what goes into it. */
export function workOutLayer(
  layer: Layer,
  choices: Readonly<Record<string, string>>,
  inputs: readonly (readonly Choice[])[],
): LayerOutcome {
  const node = place(layer, choices);
  const [first = [], ...others] = inputs;
  const analysis = analyse(node, first, ...others);
  if (!analysis.ok) return analysis;
  return { ok: true, layer, node, worked: workedLayer(layer, analysis) };
}

/** What the plain names don't say: `stride.1` along the second axis, `padding.0.1` at its other side. */
const further = (paths: Readings): Readings =>
  Object.fromEntries(Object.entries(paths).filter(([path]) => /\.0?\.?[1-9]/.test(path)));

function workedLayer(
  layer: Layer,
  { inputs, values, output, tensors }: Analysis & { ok: true },
): Worked {
  const shown = (shape: Shape) => formatShape(channelsLast(layer, shape, values), "channelsFirst");
  return {
    values,
    readings: {
      ...readings(layer, values),
      ...further(pathReadings(layer, values)),
      input: shown(inputs[0] ?? []),
      output: shown(output),
    },
    inputs,
    output,
    tensors: Object.entries(tensors).map(([name, shape]) => ({
      name,
      shape,
      role: layer.declaration.weights?.[name]?.role ?? "weight",
      count: shape.reduce((product, size) => product * size, 1n),
    })),
  };
}
