import {
  coloured,
  derive,
  expandedFormula,
  meaningOf,
  numberOf,
  numberToLatex,
  quantityNamed,
  symbolToLatex,
  type Formula,
  type NameNode,
  type Value,
} from "@calc";
import type { Along } from "./layout.ts";
import type { Worked } from "./worked.ts";

/** A symbol of a formula with its value, in LaTeX, and in words what it means and where it comes from. */
export interface SymbolDetail {
  readonly latex: string;
  readonly words: string;
}

/**
 * Every symbol that stands in the formulas of what is asked, once, and behind one that is itself
 * worked out the symbols of its own formula.
 */
export function symbolDetails(worked: Worked, asked: readonly Along[]): readonly SymbolDetail[] {
  const found = new Map<string, NameNode[]>();
  for (const { quantity, axis } of asked) collect(worked, quantity, axis, found);
  return [...found.values()].map((nodes) => detailOf(worked, nodes));
}

/** The names of a formula by quantity, then those behind them; each axis or side that is told apart has a node of its own. */
function collect(
  worked: Worked,
  quantity: string,
  axis: number | undefined,
  found: Map<string, NameNode[]>,
): void {
  const { layer, values } = worked;
  const formula = expandedFormula(layer, quantity, values, axis);
  const fresh: NameNode[] = [];
  for (const node of formula ? nodesIn(formula) : []) {
    const known = found.get(node.name) ?? [];
    if (known.some((each) => symbolToLatex(each) === symbolToLatex(node))) continue;
    if (known.length === 0) fresh.push(node);
    found.set(node.name, [...known, node]);
  }
  for (const node of fresh) collect(worked, node.name, node.axis, found);
}

const nodesIn = (formula: Formula): readonly NameNode[] =>
  formula.kind === "name"
    ? [formula]
    : formula.kind === "number"
      ? []
      : formula.operands.flatMap(nodesIn);

function detailOf(worked: Worked, nodes: readonly NameNode[]): SymbolDetail {
  const [{ name, axis } = { name: "" }] = nodes;
  const { layer, values } = worked;
  const { label, kind } = quantityNamed(name);
  const derivation = derive(layer, name, values, axis);
  // A number that was chosen, or handed on as it is, has no steps.
  const isWorkedOut = derivation !== undefined && derivation.steps.length > 0;
  const numbers = nodes.map((node) => numberOf(values, node));
  const valueOf = (number: bigint) =>
    coloured(kind, numberToLatex({ numerator: number, denominator: 1n }));
  const [first] = numbers;
  const symbols = nodes.map(symbolToLatex);
  const isAlike = first !== undefined && numbers.every((each) => each === first);
  const stated = isAlike
    ? [...symbols, ...(isWorkedOut ? [derivation.numbers] : []), valueOf(first)].join(" = ")
    : symbols.map((symbol, place) => `${symbol} = ${valueOf(numbers[place] ?? 0n)}`).join(",\\; ");
  const said = `${label}: ${meaningOf(name)}.`;
  return { latex: stated, words: `${capital(said)} ${originOf(worked, name)}` };
}

function originOf({ layer, values, inputs }: Worked, name: string): string {
  const { input, otherInputs = [] } = layer.declaration;
  if (Object.hasOwn(layer.hyperparameters, name)) {
    return isZero(values[name]) ? "Here there is none." : "It is chosen.";
  }
  const place = [input, ...otherInputs].findIndex((names) => names.includes(name));
  if (place < 0) return "It follows from the others.";
  // A further input that is left out is the one before it.
  const known = Math.min(place, inputs.length - 1);
  return known === 0 ? "It comes with the input." : `It comes with input ${known + 1}.`;
}

const isZero = (value: Value | undefined): boolean =>
  typeof value === "object" ? value.every(isZero) : value === 0n;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
