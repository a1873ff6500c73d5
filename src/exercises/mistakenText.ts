import { expandedFormula, formatNumber, numberOf, write } from "@calc";
import { isCount } from "./isCount.ts";
import type { Formula, Layer, Values } from "@calc";

const signs: Readonly<Record<string, string>> = { "*": "·", "-": "−", "<=": "≤", ">=": "≥" };
const brackets: Readonly<Record<string, readonly [string, string]>> = {
  floor: ["⌊", "⌋"],
  ceil: ["⌈", "⌉"],
};

/** An expanded formula with its numbers in, as a line of text: `⌊(227 − 11) / 4⌋ + 1`. */
export function mistakenText(formula: Formula, values: Values): string {
  return write(formula, {
    number: formatNumber,
    name: (name) => formatNumber(numberOf(values, name)),
    operation({ operator }, operands) {
      const [open = "", close = ""] = brackets[operator] ?? [];
      if (open !== "") return open + operands.join(", ") + close;
      return /^[a-z]/.test(operator) && operator !== "mod"
        ? `${operator}(${operands.join(", ")})`
        : operands.join(` ${signs[operator] ?? operator} `);
    },
  });
}

/** The same formula with the counts in it written out, so that it can be laid beside the right one. */
export function countsWrittenOut(layer: Layer, formula: Formula, values: Values): Formula {
  if (formula.kind === "number") return formula;
  if (formula.kind === "operation") {
    const operands = formula.operands.map((each) => countsWrittenOut(layer, each, values));
    return { ...formula, operands };
  }
  const own = isCount(formula.name) ? expandedFormula(layer, formula.name, values) : undefined;
  return own?.kind === "operation" ? own : formula;
}
