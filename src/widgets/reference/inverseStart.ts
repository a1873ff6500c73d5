import { askable, dependents, quantityNamed, type Layer } from "@calc";
import { workOut } from "../parts/typedLayer.ts";
import { textOf, type Typed } from "../parts/typedTexts.ts";
import { answerTo, type Answered } from "./inverseAnswer.ts";
import type { Question } from "./question.ts";

/** What a page asks the other way round, and what may be asked instead. */
export interface InverseStart {
  readonly question: Question;
  readonly answered: Answered;
  /** What may be asked for, and what it may be to give. */
  readonly asked: readonly Option[];
  readonly quantities: readonly Option[];
}

interface Option {
  readonly name: string;
  readonly label: string;
}

/**
 * The question of a layer’s page: what gives the first of `quantities` the value that it has. Nothing
 * where nothing that one number says changes any.
 */
export function inverseStart(
  layer: Layer,
  typed: Typed,
  quantities: readonly string[],
): InverseStart | undefined {
  const { analysis } = workOut(layer, typed, typed);
  const all = askable(layer);
  const changing = new Set(all.flatMap((asked) => dependents(layer, asked)));
  const offered = quantities.filter((name) => changing.has(name));
  const [quantity] = offered;
  if (quantity === undefined || !analysis.ok) return undefined;
  const able = all.filter((name) => dependents(layer, name).includes(quantity));
  const asked = able.find((name) => Object.hasOwn(layer.hyperparameters, name)) ?? able[0];
  if (asked === undefined) return undefined;
  const question = { asked, quantity, wanted: textOf(analysis.values[quantity] ?? 0n) };
  return {
    question,
    answered: answerTo(layer, typed, typed, question),
    asked: all.map(option),
    quantities: offered.map(option),
  };
}

const option = (name: string): Option => ({ name, label: quantityNamed(name).label });
