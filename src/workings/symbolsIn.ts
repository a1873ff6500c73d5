import {
  expandedFormula,
  meaningOf,
  quantityNamed,
  symbolToLatex,
  type Formula,
  type Row,
} from "@calc";
import { formatValue } from "./formatValue.ts";

/** A symbol of a formula in words, and what it is worth here. */
export interface SymbolInWords {
  readonly latex: string;
  readonly label: string;
  readonly meaning: string;
  readonly value: string;
}

/** The symbols in the formula of a row's quantity, each quantity once, in order of appearance. */
export function symbolsIn({ layer, values }: Row, quantity: string): SymbolInWords[] {
  const formula = expandedFormula(layer, quantity, values);
  const nodes = formula ? namesOf(formula) : [];
  return [...new Set(nodes.map(({ name }) => name))].map((name) => {
    const symbols = nodes.filter((node) => node.name === name).map((node) => symbolToLatex(node));
    return {
      latex: [...new Set(symbols)].join(",\\;"),
      label: quantityNamed(name).label,
      meaning: meaningOf(name),
      value: formatValue(name, values[name] ?? []),
    };
  });
}

function namesOf(formula: Formula): Extract<Formula, { kind: "name" }>[] {
  if (formula.kind === "name") return [formula];
  return formula.kind === "number" ? [] : formula.operands.flatMap(namesOf);
}
