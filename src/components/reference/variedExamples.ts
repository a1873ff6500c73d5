import { analyse, quantityNamed, type Layer, type Values } from "@calc";
import { workOut } from "@widgets/parts/typedLayer.ts";
import { exampleOf } from "./example.ts";

/** What a placed layer comes to, and the words that say which it is. */
export interface VariedExample {
  readonly words: string;
  readonly values: Values;
}

const small = [1, 2, 3, 5];

/** The example of a layer's page, then the same with one choice changed to a small number that can be. */
export function variedExamples(layer: Layer): VariedExample[] {
  const { typed, use } = exampleOf(layer);
  const { placed, input } = workOut(layer, typed);
  const words = use ? `In ${use.network.title}’s ${use.row.name}` : "In the example";
  const changed = Object.keys(layer.hyperparameters).flatMap((name) =>
    small.map((choice) => ({
      words: `${words}, with ${quantityNamed(name).label} ${choice}`,
      choices: { ...placed.choices, [name]: choice },
    })),
  );
  return [{ words, choices: placed.choices }, ...changed].flatMap(({ words, choices }) => {
    const analysis = analyse({ layer, choices }, input);
    return analysis.ok ? [{ words, values: analysis.values }] : [];
  });
}
