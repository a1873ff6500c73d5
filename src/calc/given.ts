import { askFor, readChoice, type Choice, type Choices, type Issue } from "./choices.ts";
import type { Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { quantityNamed } from "./quantities.ts";
import type { Given } from "./solve.ts";
import { forEachAxis, type Value } from "./values.ts";

const inputRange = [1n, 10n ** 12n] as const;

/** The quantity behind each axis of a layer's input: `["inChannels", "inSize", "inSize"]`. */
export function axisNames(layer: Layer, axes = layer.declaration.exampleInput.length): string[] {
  const spatial = layer.declaration.axes ?? axes;
  return layer.declaration.input.flatMap((name) =>
    quantityNamed(name).parts ? forEachAxis(spatial, () => name) : [name],
  );
}

/** What is given of a layer, and which of it cannot be. */
export interface ReadGiven extends Given {
  readonly issues: readonly Issue[];
}

/** Reads a layer's input and choices, each by itself; what they come to together is for `solve`. */
export function readGiven(
  layer: Layer,
  choices: Choices,
  input: readonly Choice[],
  axes: number,
): ReadGiven {
  const values: Record<string, Value> = {};
  const defaults: Record<string, Formula> = {};
  const words: Record<string, string> = {};
  const issues: Issue[] = [];
  const names = axisNames(layer, axes);
  for (const quantity of layer.declaration.input) {
    const sizes = input
      .filter((_, position) => names[position] === quantity)
      .map((size) => readChoice(size, quantityNamed(quantity), { range: inputRange }, 1));
    const read = sizes.flatMap((size) => (size.kind === "value" ? size.value : []));
    const refused = sizes.find((size) => size.kind === "refused");
    if (refused) issues.push({ quantity, message: refused.message });
    else values[quantity] = quantityNamed(quantity).parts ? read : (read[0] ?? []);
  }
  for (const [quantity, hyperparameter] of Object.entries(layer.hyperparameters)) {
    const chosen = choices[quantity];
    if (chosen === undefined) {
      if (hyperparameter.default) defaults[quantity] = hyperparameter.default;
      else
        issues.push({ quantity, message: askFor(quantityNamed(quantity), hyperparameter, axes) });
      continue;
    }
    const choice = readChoice(chosen, quantityNamed(quantity), hyperparameter, axes);
    if (choice.kind === "word") words[quantity] = choice.word;
    if (choice.kind === "value") values[quantity] = choice.value;
    if (choice.kind === "refused") issues.push({ quantity, message: choice.message });
  }
  return { values, defaults, words, issues };
}
