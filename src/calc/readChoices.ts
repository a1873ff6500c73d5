import { askFor, readChoice, type Choices, type Issue } from "./choices.ts";
import { extentOf, type Extents } from "./extents.ts";
import type { Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import type { PlacedLayer } from "./place.ts";
import { quantityNamed } from "./quantities.ts";
import { flat, type Value } from "./values.ts";

/** What is given of a layer beside its inputs, each choice read by itself. */
export interface ReadChoices {
  readonly values: Readonly<Record<string, Value>>;
  /** The formulas of what was not chosen. */
  readonly defaults: Readonly<Record<string, Formula>>;
  /** The declared words that were chosen. */
  readonly words: Readonly<Record<string, string>>;
  /** How many axes the shapes among the choices have. */
  readonly shapes: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
}

/** Reads the choices of a layer; what they come to together is for `solve`. */
export function readChoices(layer: Layer, choices: Choices, extents: Extents): ReadChoices {
  const values: Record<string, Value> = {};
  const defaults: Record<string, Formula> = {};
  const words: Record<string, string> = {};
  const shapes: Record<string, number> = {};
  const issues: Issue[] = [];
  for (const [name, hyperparameter] of Object.entries(layer.hyperparameters)) {
    const quantity = quantityNamed(name);
    const ownLength = quantity.parts === "shape" && !hyperparameter.default;
    const axes = ownLength ? undefined : (extentOf(layer, extents, name) ?? 1);
    const choice = choices[name];
    if (choice === undefined) {
      if (hyperparameter.default) defaults[name] = hyperparameter.default;
      else issues.push({ quantity: name, message: askFor(quantity, hyperparameter, axes ?? 1) });
      continue;
    }
    const answer = readChoice(choice, quantity, hyperparameter, axes);
    if (answer.kind === "word") words[name] = answer.word;
    if (answer.kind === "refused") issues.push({ quantity: name, message: answer.message });
    if (answer.kind === "value") {
      values[name] = answer.value;
      if (quantity.parts === "shape") shapes[name] = flat(answer.value).length;
    }
  }
  return { values, defaults, words, shapes, issues };
}

/** A choice that is one number, or the number that it is by default. */
export function singleChoice({ layer, choices }: PlacedLayer, name: string): bigint | undefined {
  const allowed = layer.hyperparameters[name];
  const choice = choices[name];
  if (choice === undefined || !allowed) return numberOf(allowed?.default);
  const answer = readChoice(choice, quantityNamed(name), allowed, 1);
  return answer.kind === "value" && typeof answer.value === "bigint" ? answer.value : undefined;
}

/** The whole number that a formula is. */
function numberOf(formula: Formula | undefined): bigint | undefined {
  return formula?.kind === "number" ? formula.value.numerator : undefined;
}
