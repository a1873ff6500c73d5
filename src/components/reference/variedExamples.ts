import { quantityNamed, type Choices, type Layer } from "@calc";
import { workOut } from "@widgets/parts/typedLayer.ts";
import { exampleOf } from "./example.ts";

/** A placed layer and the words that say which. */
export interface VariedExample {
  readonly words: string;
  readonly choices: Choices;
  readonly input: readonly string[];
}

const small = [1, 2, 3, 5];

/** The example of a layer's page, then the same with one choice changed to a small number. */
export function variedExamples(layer: Layer): VariedExample[] {
  const { typed, use } = exampleOf(layer);
  const { placed, input } = workOut(layer, typed);
  const words = use ? `In ${use.network.title}’s ${use.row.name}` : "In the example";
  const changed = Object.keys(layer.hyperparameters).flatMap((name) =>
    small.map((choice) => ({
      words: `${words}, with ${quantityNamed(name).label} ${choice}`,
      choices: { ...placed.choices, [name]: choice },
      input,
    })),
  );
  return [{ words, choices: placed.choices, input }, ...changed];
}
