import type { Choices } from "./choices.ts";
import type { Layer } from "./layer.ts";

/** The choices that a page about a layer begins with; all others have their default. */
export function exampleChoices({ declaration }: Layer): Choices {
  return Object.fromEntries(
    Object.entries(declaration.hyperparameters).flatMap(([name, { example }]) =>
      example === undefined ? [] : [[name, example]],
    ),
  );
}
