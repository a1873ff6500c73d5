import {
  analyse,
  type Analysis,
  type Choice,
  type Choices,
  type Layer,
  type PlacedLayer,
} from "@calc";

/** The shapes of a layer's inputs, channels first, without the batch. */
export type Inputs = readonly (readonly Choice[])[];

/** A placed layer, its inputs, and what follows from them. */
export interface Solved {
  readonly placed: PlacedLayer;
  readonly inputs: Inputs;
  readonly analysis: Extract<Analysis, { ok: true }>;
}

/** A placed layer with what follows from its inputs; undefined where it can't be. */
export function solved(placed: PlacedLayer, inputs: Inputs): Solved | undefined {
  const [input = [], ...others] = inputs;
  const analysis = analyse(placed, input, ...others);
  return analysis.ok ? { placed, inputs, analysis } : undefined;
}

/** The same layer with some choices made otherwise; those that it does not offer are left out. */
export function withChoices({ layer, choices }: PlacedLayer, changes: Choices): PlacedLayer {
  const offered = Object.entries(changes).filter(([name]) => offers(layer, name));
  return { layer, choices: { ...choices, ...Object.fromEntries(offered) } };
}

/** Whether a layer lets one choose a quantity. */
export const offers = (layer: Layer, quantity: string) =>
  Object.hasOwn(layer.hyperparameters, quantity);
