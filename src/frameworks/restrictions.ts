import {
  analyse,
  holds,
  type Analysed,
  type Choice,
  type Layer,
  type LayerDeclaration,
  type PlacedLayer,
} from "@calc";
import type { Framework } from "./framework.ts";
import { keras } from "./restrictions/keras.ts";
import { onnx } from "./restrictions/onnx.ts";
import { pytorch } from "./restrictions/pytorch.ts";
import type { Refusal, Restriction } from "./restrictions/restriction.ts";

export type { Refusal } from "./restrictions/restriction.ts";

const restrictions: Readonly<Record<Framework, readonly Restriction[]>> = { keras, pytorch, onnx };

/**
 * Why a framework refuses a placed layer, although the arithmetic has an answer. Where nothing would
 * come out it may still be of this that it complains; where the choices contradict each other, nothing
 * is said of it.
 */
export function restrictionsOf(
  framework: Framework,
  placed: PlacedLayer,
  inputs: readonly (readonly Choice[])[],
): Refusal[] {
  if (restrictionsIn(framework, placed.layer.name).length === 0) return [];
  const analysed = valuesOf(placed, inputs);
  return analysed ? refusalsOf(framework, placed.layer, analysed) : [];
}

/** Why a framework refuses a layer whose quantities are known already. */
export function refusalsOf(
  framework: Framework,
  layer: Layer,
  { values, words }: Pick<Analysed, "values" | "words">,
): Refusal[] {
  return restrictionsIn(framework, layer.name)
    .filter(({ words: only }) => !only || only.includes(words["padding"] ?? ""))
    .filter(({ formula }) => !holds(formula, layer, values))
    .map(refusal);
}

function restrictionsIn(framework: Framework, layer: string): Restriction[] {
  return restrictions[framework].filter(({ layers }) =>
    layers.some((name) => layer.startsWith(name)),
  );
}

/** What all versions of a framework ask of a layer’s numbers, as the layer itself would ask it. */
export function requirementsIn(
  framework: Framework,
  { name, hyperparameters }: Layer,
): NonNullable<LayerDeclaration["requires"]> {
  return restrictionsIn(framework, name)
    .filter(({ words, versions }) => words === undefined && versions === undefined)
    .map(({ formula, message }) => {
      const [about = ""] = formula.match(/\w+/g)?.filter((each) => each in hyperparameters) ?? [];
      return { formula, about, otherwise: message };
    });
}

const refusal = ({ reason, message, source, versions }: Restriction): Refusal => ({
  reason,
  message,
  source,
  ...(versions !== undefined && { versions }),
});

/** The quantities of the layer; on an input with room for it where this one has none. */
function valuesOf(placed: PlacedLayer, [input = [], ...others]: readonly (readonly Choice[])[]) {
  const analysis = analyse(placed, input, ...others);
  if (analysis.ok) return analysis;
  const before = placed.layer.declaration.input.indexOf("inSize");
  const isSpatial = (axis: number) => before >= 0 && axis >= before;
  const roomy = input.map((size, axis) => (isSpatial(axis) ? room : size));
  const answer = analyse(placed, roomy, ...others);
  if (!answer.ok) return undefined;
  const sizes = input.slice(before).map((size) => (isWhole(size) ? BigInt(size) : undefined));
  const inSize = sizes.filter((size) => size !== undefined);
  if (inSize.length < sizes.length) return undefined;
  return { ...answer, values: { ...answer.values, inSize } };
}

const room = 1_000_000_000;

const isWhole = (size: Choice): size is bigint | number =>
  typeof size === "bigint" || Number.isSafeInteger(size);

/** What a framework asks of a layer beyond the arithmetic. */
export interface Restricted extends Refusal {
  readonly framework: Framework;
}

/** Everything that frameworks ask of the layer of that name beyond the arithmetic. */
export function restrictionsFor(layer: string): Restricted[] {
  return (Object.keys(restrictions) as Framework[]).flatMap((framework) =>
    restrictionsIn(framework, layer).map((each) => ({ framework, ...refusal(each) })),
  );
}
