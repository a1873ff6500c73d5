import {
  expandedFormula,
  plainText,
  quantityNamed,
  type Formula,
  type Layer,
  type Values,
} from "@calc";
import { shapesOf } from "../../widgets/search/formulaShape.ts";

/** Of more defaults than this, all are put in or none. */
const few = 4;

/** A formula as somebody writes it. */
interface Spelling {
  /** What is so by default, and is left out. */
  readonly values: Values;
  /** Whether its parts are written out, and what follows other choices where nothing is said. */
  readonly depth: "named" | "parts" | "choices";
}

/**
 * The forms of a quantity’s formula as people write it: with and without what is so by default, with
 * its parts written out or named, and with one size for all axes.
 */
export function shapesOfQuantity(layer: Layer, quantity: string): string[] {
  const texts = valuesLeftOut(layer, quantity).flatMap((values) =>
    (["named", "parts", "choices"] as const).map((depth) =>
      textOf(layer, quantity, { values, depth }),
    ),
  );
  return [...new Set([...new Set(texts.flatMap(squared))].flatMap(shapesOf))];
}

/** A formula as it is, with one name for all axes of a quantity, and of each. */
function squared(text: string): string[] {
  const labelled = [...new Set(text.match(/\b\w+(?=_[a-z]\b)/g))];
  const merged = labelled.map((name) =>
    text.replaceAll(new RegExp(`\\b${name}_[a-z]\\b`, "g"), name),
  );
  return [text, ...merged, text.replaceAll(/_[a-z]\b/g, "")];
}

/** A quantity’s formula as text; its own name where it is chosen. */
function textOf(layer: Layer, quantity: string, spelling: Spelling): string {
  const formula = expandedFormula(layer, quantity, spelling.values);
  return formula && hasText(formula) ? written(layer, formula, spelling) : quantity;
}

/** A formula that asks for an axis by its number has none before the shape is known. */
const hasText = (formula: Formula): boolean =>
  formula.kind !== "operation" ||
  (formula.operator !== "at" && formula.operands.every((operand) => hasText(operand)));

function written(layer: Layer, formula: Formula, spelling: Spelling): string {
  const { values, depth } = spelling;
  return plainText(formula).replaceAll(/\b[a-zA-Z]\w*\b(?! *\()/g, (name) => {
    if (Object.hasOwn(values, name)) return String(values[name]);
    if (depth === "named") return name;
    if (Object.hasOwn(layer.equations, name)) return `(${textOf(layer, name, spelling)})`;
    if (depth === "parts") return name;
    const own = layer.hyperparameters[name]?.default;
    if (own && own.kind !== "number") return `(${written(layer, own, spelling)})`;
    return sameOf(layer, name);
  });
}

/** A further input that is not told repeats the first. */
function sameOf({ declaration: { input, otherInputs = [] } }: Layer, name: string): string {
  const at = otherInputs.map((names) => names.indexOf(name)).find((place) => place >= 0);
  return at === undefined ? name : (input[at] ?? name);
}

/** What may be left out of a formula: each default by itself, at its own value or where it changes nothing. */
function valuesLeftOut(layer: Layer, quantity: string): Values[] {
  const whole = textOf(layer, quantity, { values: {}, depth: "choices" });
  const choices = Object.entries(layer.hyperparameters).flatMap(([name, { default: own }]) => {
    if (own?.kind !== "number") return [];
    const isThere = new RegExp(`\\b${name}\\b`).test(whole);
    const { neutral } = quantityNamed(name);
    const values = [own.value.numerator, BigInt(neutral ?? own.value.numerator)];
    return isThere || values[0] !== values[1] ? [{ name, values: [...new Set(values)] }] : [];
  });
  return choices.length > few
    ? [{}]
    : choices.reduce<Values[]>(
        (chosen, { name, values }) => [
          ...chosen,
          ...values.flatMap((value) => chosen.map((others) => ({ ...others, [name]: value }))),
        ],
        [{}],
      );
}
