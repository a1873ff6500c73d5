import { expandedFormula, firstOf, formatNumber, write, type Layer, type Values } from "@calc";
import { workOut } from "./typedLayer.ts";
import type { Typed } from "./typedTexts.ts";

const signs: Readonly<Record<string, string>> = { "*": "·", "-": "−", "<=": "≤", ">=": "≥" };

/** The formula of a quantity with its numbers in, as a line of text; empty if it is chosen. */
export function numbersText(layer: Layer, quantity: string, values: Values): string {
  const value = values[quantity];
  const axis = typeof value === "object" ? 0 : undefined;
  const formula = expandedFormula(layer, quantity, values, axis);
  if (!formula) return "";
  return write(formula, {
    number: formatNumber,
    name: ({ name, axis: part, side }) => numberAt(values, name, [part, side]),
    operation: ({ operator }, operands) =>
      operands.length === 2 && !["min", "max"].includes(operator)
        ? operands.join(` ${signs[operator] ?? operator} `)
        : `${operator}(${operands.join(", ")})`,
  });
}

function numberAt(values: Values, name: string, path: readonly (number | undefined)[]): string {
  let value = values[name];
  for (const part of path) {
    if (part !== undefined && typeof value === "object") value = value[part];
  }
  return typeof value === "bigint" ? formatNumber(value) : "";
}

/** Writes such lines into the elements of `root` that ask for one. */
export function writeNumbers(root: ParentNode, layer: Layer, typed: Typed, start: Typed): void {
  const { analysis } = workOut(layer, typed, start);
  if (!analysis.ok) return;
  for (const line of root.querySelectorAll<HTMLElement>("[data-numbers]")) {
    const { numbers: quantity = "", label = "" } = line.dataset;
    const result = formatNumber(firstOf(analysis.values[quantity]) ?? 0n);
    line.textContent = `${label} = ${numbersText(layer, quantity, analysis.values)} = ${result}`;
  }
}
