import {
  expandedFormula,
  formatNumber,
  meaningOf,
  quantityNamed,
  symbolToLatex,
  type Formula,
  type Row,
  type Value,
} from "@calc";

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
    const { label } = quantityNamed(name);
    return {
      latex: [...new Set(symbols)].join(",\\;"),
      label,
      meaning: meaningOf(name),
      value: formatValue(values[name] ?? []),
    };
  });
}

/** A quantity's value: one number where all axes and sides agree, else each. */
export function formatValue(value: Value): string {
  const numbers = flat(value).map((each) => formatNumber(each));
  return new Set(numbers).size === 1 ? (numbers[0] ?? "") : numbers.join(" × ");
}

function flat(value: Value): bigint[] {
  return typeof value === "bigint" ? [value] : value.flatMap(flat);
}

function namesOf(formula: Formula): Extract<Formula, { kind: "name" }>[] {
  if (formula.kind === "name") return [formula];
  return formula.kind === "number" ? [] : formula.operands.flatMap(namesOf);
}
