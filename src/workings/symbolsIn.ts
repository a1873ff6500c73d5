import { expandedFormula, meaningOf, quantityNamed, symbolToLatex, valuesOf } from "@calc";
import type { Formula, Layer, Row, Values } from "@calc";
import { formatValue } from "./formatValue.ts";

/** A symbol of a formula in words, and what it is worth here. */
export interface SymbolInWords {
  readonly latex: string;
  readonly label: string;
  readonly meaning: string;
  readonly value: string;
}

/** The symbols in the formula of a row's quantity, each quantity once, in order of appearance. */
export function symbolsIn(row: Row, quantity: string, features = 0): SymbolInWords[] {
  return symbolsOfLayer(row.layer, valuesOf(row), quantity, features);
}

/** The same of any layer with its values. */
export function symbolsOfLayer(
  layer: Layer,
  values: Values,
  quantity: string,
  features = 0,
): SymbolInWords[] {
  const formula = expandedFormula(layer, quantity, values);
  const nodes = formula ? namesOf(formula) : [];
  return [...new Set(nodes.map(({ name }) => name))].map((name) => {
    const symbols = nodes.filter((node) => node.name === name).map((node) => symbolToLatex(node));
    return {
      latex: [...new Set(symbols)].join(",\\;"),
      label: quantityNamed(name).label,
      meaning: meaningOf(name),
      value: formatValue(name, values[name] ?? [], features),
    };
  });
}

function namesOf(formula: Formula): Extract<Formula, { kind: "name" }>[] {
  if (formula.kind === "name") return [formula];
  return formula.kind === "number" ? [] : formula.operands.flatMap(namesOf);
}
