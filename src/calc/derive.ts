import { formulaOf } from "./counts.ts";
import { expand } from "./formula/expand.ts";
import { numberToLatex } from "./formula/format.ts";
import { rational } from "./formula/rational.ts";
import { simplifications } from "./formula/simplify.ts";
import { named, namesIn, substitute, type Formula, type NameNode } from "./formula/tree.ts";
import { typeset } from "./formula/typeset.ts";
import type { Layer } from "./layer.ts";
import { withoutNeutral } from "./neutral.ts";
import { partsOf } from "./parts.ts";
import { coloured, symbolToLatex } from "./symbols.ts";
import { quantityNamed } from "./quantities.ts";
import { numberOf, type Value, type Values } from "./values.ts";
import { worthOf } from "./worth.ts";

/** A number and how it comes about, each part in LaTeX. */
export interface Derivation {
  /** The quantity's own symbol: the left side of every line. */
  readonly subject: string;
  readonly symbols: string;
  readonly numbers: string;
  /** From the numbers to the result, which is the last; empty where the numbers are the result. */
  readonly steps: readonly string[];
}

/** How `quantity` comes about from `values`, along `axis` where it has axes. Undefined if it is chosen. */
export function derive(
  layer: Layer,
  quantity: string,
  values: Values,
  axis?: number,
): Derivation | undefined {
  const formula = expandedFormula(layer, quantity, values, axis);
  if (!formula) return undefined;
  const valued = substitute(formula, (name) => ({
    kind: "number",
    value: rational(numberOf(values, name)),
  }));
  const steps = simplifications(valued).map((step) => typeset(step, { leaf: () => "" }));
  const result = steps.pop();
  return {
    subject: symbolToLatex(named(quantity)),
    symbols: symbolsOf(formula),
    numbers: typeset(formula, { leaf: numberLeaf(values) }),
    steps: result === undefined ? [] : [...steps, coloured(quantityNamed(quantity).kind, result)],
  };
}

/** The formula of a quantity written out for a layer, as symbols; undefined if it is chosen. */
export function formulaToLatex(layer: Layer, quantity: string): string | undefined {
  const formula = expandedFormula(layer, quantity);
  return formula && symbolsOf(formula);
}

/** The formula of a quantity with its axes and sides written out; undefined if it is chosen. */
export function expandedFormula(
  layer: Layer,
  quantity: string,
  values: Values = {},
  axis = 0,
): Formula | undefined {
  const formula = formulaOf(layer, quantity, (condition) => isThere(layer, condition, values));
  return formula && writtenOut(layer, formula, values, axis);
}

/** Whether a condition holds of what is known or is so by default; where that is not known, it may. */
function isThere(layer: Layer, condition: Formula, values: Values): boolean {
  const known: Record<string, Value> = {};
  for (const name of namesIn(condition)) {
    const own = layer.hyperparameters[name]?.default;
    const value = values[name] ?? (own?.kind === "number" ? own.value.numerator : undefined);
    if (value === undefined) return true;
    known[name] = value;
  }
  return worthOf(condition, partsOf(layer, values), known).numerator !== 0n;
}

/** Any formula over a layer's quantities with its axes and sides written out. */
export function writtenOut(layer: Layer, formula: Formula, values: Values = {}, axis = 0): Formula {
  return expand(withoutNeutral(formula, values), partsOf(layer, values), axis);
}

/** An expanded formula as symbols, in LaTeX. */
export function symbolsOf(formula: Formula): string {
  return typeset(formula, { leaf: symbolToLatex, coefficients: "juxtaposed" });
}

function numberLeaf(values: Values) {
  return (name: NameNode) =>
    coloured(quantityNamed(name.name).kind, numberToLatex(rational(numberOf(values, name))));
}
