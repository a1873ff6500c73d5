import { exampleChoices, layers, place, type Choice, type Choices, type Layer } from "@calc";
import type { LayerName, PlacedLayer } from "@calc";
import fc from "fast-check";

/** A layer of any type with small choices, possible or not, and the shapes that it is given. */
export interface RandomLayer {
  readonly name: LayerName;
  readonly choices: Choices;
  readonly inputs: readonly (readonly number[])[];
}

/** The random layer with its choices, and with its example where it has to be told something. */
export function placed({ name, choices }: RandomLayer): PlacedLayer {
  const layer = layers[name];
  return place(layer, { ...exampleChoices(layer), ...choices });
}

const size = fc.integer({ min: 1, max: 24 });

export const randomLayer: fc.Arbitrary<RandomLayer> = fc
  .constantFrom(...(Object.keys(layers) as LayerName[]))
  .chain((name) => {
    const layer: Layer = layers[name];
    const { exampleInput, many, otherInputs = [] } = layer.declaration;
    const inputs = many ? 3 : 1 + otherInputs.length;
    const shape = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(...exampleInput.map(() => size)) },
      { weight: 1, arbitrary: fc.constant([...exampleInput]) },
      { weight: 1, arbitrary: fc.array(size, { minLength: 1, maxLength: 4 }) },
    );
    return fc.record({
      name: fc.constant(name),
      choices: fc.record(choicesOf(layer), { requiredKeys: [] }) as fc.Arbitrary<Choices>,
      inputs: fc.oneof(
        fc.array(shape, { minLength: 1, maxLength: inputs }),
        shape.map((each) => Array.from({ length: inputs }, () => each)),
      ),
    });
  });

function choicesOf(layer: Layer): Record<string, fc.Arbitrary<Choice>> {
  return Object.fromEntries(
    Object.entries(layer.hyperparameters).map(([name, { range, words }]) => {
      const [least, most] = range;
      const number = fc.integer({ min: Number(least), max: Math.min(Number(most), 8) });
      const perAxis = fc.array(number, { minLength: 1, maxLength: 4 });
      return [name, fc.oneof(number, perAxis, fc.constantFrom(1, ...Object.keys(words)))];
    }),
  );
}
