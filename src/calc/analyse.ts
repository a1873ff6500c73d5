import type { Choice, Choices, Issue } from "./choices.ts";
import { formatNumber } from "./formula/format.ts";
import { toInteger } from "./formula/rational.ts";
import { fillSentence } from "./formula/sentence.ts";
import type { Formula } from "./formula/tree.ts";
import { axisNames, readGiven } from "./given.ts";
import type { Layer } from "./layer.ts";
import { axesOf } from "./parts.ts";
import { quantityNamed } from "./quantities.ts";
import { quantitiesOf } from "./quantitiesOf.ts";
import { solve, type Solution } from "./solve.ts";
import { flat, forEachAxis, type Shape, type Values } from "./values.ts";

/** A layer with its choices. */
export interface PlacedLayer {
  readonly layer: Layer;
  readonly choices: Choices;
}

/** Everything that follows from a placed layer and its input, or why nothing does. */
export type Analysis =
  | {
      readonly ok: true;
      readonly values: Values;
      /** The declared words behind the values that were chosen by one: `padding: "same"`. */
      readonly words: Readonly<Record<string, string>>;
      readonly output: Shape;
      /** The learned tensors by PyTorch's names and in its order of axes. */
      readonly tensors: Readonly<Record<string, Shape>>;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const longestGiven = 60;

/** The layer with these choices. Throws on one that it does not offer, and on one that is missing. */
export function place(layer: Layer, choices: Choices = {}): PlacedLayer {
  for (const name of Object.keys(choices)) {
    if (!Object.hasOwn(layer.hyperparameters, name)) {
      const offered = Object.keys(layer.hyperparameters).join(", ") || "nothing";
      throw new Error(`${layer.name} has no ${name}; it lets one choose ${offered}.`);
    }
  }
  for (const [name, { default: own }] of Object.entries(layer.hyperparameters)) {
    if (!own && choices[name] === undefined) {
      throw new Error(`${layer.name} has no default for ${name}: choose it.`);
    }
  }
  return { layer, choices };
}

/**
 * Works out every quantity of a placed layer, exactly. `input` is its shape without the batch,
 * channels first. Impossible choices come back as issues, never as an exception.
 */
export function analyse({ layer, choices }: PlacedLayer, input: readonly Choice[]): Analysis {
  const axes = layer.declaration.axes ?? input.length;
  const names = axisNames(layer, axes);
  if (names.length !== input.length || input.length === 0) {
    return { ok: false, issues: [wrongRank(layer, names, input)] };
  }

  const given = readGiven(layer, choices, input, axes);
  if (given.issues.length > 0) return { ok: false, issues: given.issues };

  const solution = solve(layer, given);
  const broken = brokenRequirements(layer, solution);
  if (broken.length > 0) return { ok: false, issues: broken };

  const { given: known, computed } = quantitiesOf(layer);
  [...known, ...computed].forEach(solution.valueOf);
  const { values } = solution;
  const output = layer.declaration.output.flatMap((name) => flat(solution.valueOf(name)));
  const tensors = tensorsOf(layer, solution);
  return { ok: true, values, words: given.words, output, tensors };
}

function brokenRequirements(layer: Layer, { values, exactly }: Solution): Issue[] {
  const axes = axesOf(layer, values);
  return layer.requirements.flatMap(({ formula, about, otherwise }) => {
    const failing = forEachAxis(Math.max(axes, 1), (axis) => axis).find(
      (axis) => exactly(formula, axis).numerator === 0n,
    );
    if (failing === undefined) return [];
    const message = fillSentence(otherwise, (part) => formatNumber(exactly(part, failing)));
    return [{ quantity: about, message }];
  });
}

function tensorsOf(layer: Layer, { values, exactly }: Solution) {
  const axes = axesOf(layer, values);
  const sizes = (formula: Formula): bigint[] => {
    const spreads = formula.kind === "name" && quantityNamed(formula.name).parts !== undefined;
    return spreads
      ? forEachAxis(axes, (axis) => toInteger(exactly(formula, axis)))
      : [toInteger(exactly(formula))];
  };
  return Object.fromEntries(
    Object.entries(layer.tensors)
      .filter(([, { when }]) => !when || values[when] !== 0n)
      .map(([name, { shape }]) => [name, shape.flatMap(sizes)]),
  );
}

function wrongRank(layer: Layer, names: readonly string[], input: readonly Choice[]): Issue {
  const { title, input: quantities } = layer.declaration;
  const wanted = (names.length > 0 ? names : quantities)
    .map((name) => quantityNamed(name).label)
    .join(" × ");
  const given = input.map(String).join(" × ").slice(0, longestGiven) || "nothing";
  const change =
    names.length === 1 && input.length > 1
      ? "Place a flatten layer before it, which writes them in one row."
      : `Give it an input with ${names.length > 1 ? `${names.length} sizes` : "one size"}.`;
  const message = `${title} takes ${wanted}, but it is given ${given}. ${change}`;
  return { quantity: quantities[0] ?? "", message };
}
