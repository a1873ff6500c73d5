import { checkCycles } from "./checkCycles.ts";
import { countNames } from "./counts.ts";
import { expand } from "./formula/expand.ts";
import type { Sentence } from "./formula/sentence.ts";
import { namesIn, type Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { partsOf } from "./parts.ts";
import { isQuantityName, quantityNamed } from "./quantities.ts";

/**
 * The layers of a list, each checked as the list loads. A page that brings one layer along, and not
 * the list, does not bring the checks along either.
 */
export function checked<Layers extends Readonly<Record<string, Layer>>>(layers: Layers): Layers {
  Object.values(layers).forEach(checkDeclaration);
  return layers;
}

/**
 * Throws, with the layer's and the quantity's name, where a declaration speaks of a quantity that
 * it does not have, computes one from itself, or forgets that one has several values.
 */
function checkDeclaration(layer: Layer): void {
  const { declaration, name } = layer;
  const chosen = [...declaration.input, ...Object.keys(layer.hyperparameters)];
  const computed = [...Object.keys(layer.equations), ...countNames];
  const known = new Set([...chosen, ...computed]);
  for (const quantity of [...known, ...mentionedIn(layer)]) {
    if (!isQuantityName(quantity)) {
      throw new Error(`${name}: "${quantity}" is no quantity; add it to quantities.ts.`);
    }
    if (!known.has(quantity))
      throw new Error(`${name}: "${quantity}" is neither chosen nor computed.`);
  }
  const twice = chosen.find((quantity) => computed.includes(quantity));
  if (twice) throw new Error(`${name}: "${twice}" is both chosen and computed.`);
  checkCycles(layer);
  checkParts(layer);
}

function mentionedIn(layer: Layer): string[] {
  return [
    ...layer.declaration.output,
    ...Object.keys(layer.mistakes),
    ...layer.requirements.map(({ about }) => about),
    ...Object.values(layer.tensors).flatMap(({ shape, when }) => [
      ...shape.flatMap(namesIn),
      ...(when ? [when] : []),
    ]),
    ...formulasOf(layer).flatMap(([, formula]) => namesIn(formula)),
    ...Object.values(layer.declaration.code).flatMap(({ positional = [], keywords = {} }) => [
      ...positional,
      ...Object.values(keywords),
    ]),
  ];
}

/** A quantity with one value per axis or side can’t stand bare in the formula of a single number. */
function checkParts(layer: Layer): void {
  for (const [quantity, formula] of formulasOf(layer)) {
    try {
      expand(formula, partsOf(layer), quantityNamed(quantity).parts && 0);
    } catch (error) {
      throw new Error(`${layer.name}.${quantity}: ${String(error)}`, { cause: error });
    }
  }
}

/** Every formula of a declaration with the quantity that it is about; the tensors’ apart. */
function formulasOf(layer: Layer): (readonly [quantity: string, formula: Formula])[] {
  return [
    ...Object.entries(layer.equations),
    ...Object.entries(layer.hyperparameters).flatMap(([quantity, each]) =>
      [each.default, ...Object.values(each.words)].map((formula) => [quantity, formula] as const),
    ),
    ...layer.requirements.flatMap(({ formula, about, otherwise }) =>
      [formula, ...spoken(otherwise)].map((each) => [about, each] as const),
    ),
    ...Object.entries(layer.mistakes).flatMap(([quantity, mistakes]) =>
      mistakes.flatMap(({ formula, because }) =>
        [formula, ...spoken(because)].map((each) => [quantity, each] as const),
      ),
    ),
  ];
}

const spoken = (sentence: Sentence) => sentence.filter((part) => typeof part !== "string");
