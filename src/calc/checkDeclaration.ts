import { checkCycles } from "./checkCycles.ts";
import { expand } from "./formula/expand.ts";
import type { Sentence } from "./formula/sentence.ts";
import { namesIn, type Formula } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { partsOf } from "./parts.ts";
import { isQuantityName, quantityNamed } from "./quantities.ts";
import { quantitiesOf } from "./quantitiesOf.ts";

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
  const { given, computed } = quantitiesOf(layer);
  const known = new Set([...given, ...computed]);
  for (const quantity of [...known, ...mentionedIn(layer)]) {
    if (!isQuantityName(quantity)) {
      throw new Error(`${name}: "${quantity}" is no quantity; add it to quantities.ts.`);
    }
    if (!known.has(quantity))
      throw new Error(`${name}: "${quantity}" is neither chosen nor computed.`);
  }
  const twice = given.find((quantity) => computed.includes(quantity));
  if (twice) throw new Error(`${name}: "${twice}" is both chosen and computed.`);
  for (const [quantity, each] of Object.entries(declaration.hyperparameters)) {
    if ((each.default ?? each.example) === undefined)
      throw new Error(`${name}: "${quantity}" has neither a default nor an example.`);
  }
  checkCycles(layer);
  checkParts(layer);
}

function mentionedIn(layer: Layer): string[] {
  const { declaration } = layer;
  const outputs = [layer.output, ...Object.values(layer.otherOutputs)].flat();
  const printed = Object.values(declaration.code).flatMap(({ tensors = {} }) =>
    Object.values(tensors).flatMap(({ of }) => of),
  );
  const unknown = printed.find((name) => !Object.hasOwn(layer.tensors, name));
  if (unknown) throw new Error(`${layer.name}: "${unknown}" is none of its tensors.`);
  return [
    ...outputs.flatMap(({ name, when }) => (when ? [name, when] : [name])),
    ...Object.keys(layer.mistakes),
    ...layer.requirements.map(({ about }) => about),
    ...Object.values(layer.tensors).flatMap(({ shape, when, times }) =>
      [...shape, ...(when ? [when] : []), ...(times ? [times] : [])].flatMap(namesIn),
    ),
    ...Object.values(layer.spreads).flatMap(namesIn),
    ...[...rightFormulasOf(layer), ...wrongFormulasOf(layer)].flatMap(([, each]) => namesIn(each)),
    ...Object.values(declaration.code).flatMap((call) => Object.values(call.arguments ?? {})),
  ];
}

/**
 * A quantity with one value per axis or side can’t stand bare in the formula of a single number,
 * unless to forget the other axes is the mistake.
 */
function checkParts(layer: Layer): void {
  const rights = rightFormulasOf(layer).map(([quantity, formula]) => {
    const axis = quantityNamed(quantity).parts && 0;
    return { quantity, formula, axis };
  });
  const wrongs = wrongFormulasOf(layer).map(([quantity, formula]) => ({
    quantity,
    formula,
    axis: 0,
  }));
  for (const { quantity, formula, axis } of [...rights, ...wrongs]) {
    try {
      expand(formula, partsOf(layer), axis);
    } catch (error) {
      throw new Error(`${layer.name}.${quantity}: ${String(error)}`, { cause: error });
    }
  }
}

type About = readonly [quantity: string, formula: Formula];

/** Every formula that holds, with the quantity that it is about; the tensors’ apart. */
function rightFormulasOf(layer: Layer): About[] {
  return [
    ...Object.entries(layer.equations),
    ...Object.entries(layer.hyperparameters).flatMap(([quantity, each]) =>
      [
        ...(each.default ? [each.default] : []),
        ...Object.values(each.words).map(({ formula }) => formula),
      ].map((formula) => [quantity, formula] as const),
    ),
    ...layer.requirements.flatMap(({ formula, about, otherwise }) =>
      [formula, ...spoken(otherwise)].map((each) => [about, each] as const),
    ),
  ];
}

function wrongFormulasOf(layer: Layer): About[] {
  return Object.entries(layer.mistakes).flatMap(([quantity, mistakes]) =>
    mistakes.flatMap(({ formula, because, when }) =>
      [formula, when, ...spoken(because)].map((each) => [quantity, each] as const),
    ),
  );
}

const spoken = (sentence: Sentence) => sentence.filter((part) => typeof part !== "string");
