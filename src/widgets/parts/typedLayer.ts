import { analyse, exampleChoices, place, type Analysis, type Layer, type PlacedLayer } from "@calc";
import { countedChoices } from "./countedChoices.ts";
import { inputSizes, inputTexts } from "./typedInputs.ts";
import type { Typed } from "./typedTexts.ts";

/** A layer as typed, worked out. */
export interface Worked {
  readonly placed: PlacedLayer;
  readonly inputs: readonly (readonly string[])[];
  readonly analysis: Analysis;
}

/** Works out a layer from what was typed and, where nothing was, its start; nothing that is typed makes it throw. */
export function workOut(layer: Layer, typed: Typed, start: Typed): Worked {
  const texts = inputTexts(layer, typed, start);
  const choices = Object.fromEntries(
    Object.keys(layer.hyperparameters).flatMap((name) =>
      typed[name] === undefined ? [] : [[name, typed[name]]],
    ),
  );
  const placed = place(layer, {
    ...exampleChoices(layer),
    ...choices,
    ...countedChoices(layer, texts),
  });
  const inputs = inputSizes(layer, texts);
  const [input = [], ...others] = inputs;
  return { placed, inputs, analysis: analyse(placed, input, ...others) };
}
