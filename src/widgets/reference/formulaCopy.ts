import {
  expandedFormula,
  firstOf,
  formatNumber,
  numberOf,
  numberToLatex,
  plainText,
  typeset,
  uncolouredSymbol,
  type Formula,
  type Layer,
  type Values,
} from "@calc";
import { pythonFunction, toKeras, toPyTorch } from "@frameworks";
import { numbersText } from "../parts/numbersText.ts";
import { remember } from "../parts/typedAddress.ts";
import { workOut } from "../parts/typedLayer.ts";
import type { Typed } from "../parts/typedTexts.ts";
import type { CopyFormat } from "./copyFormats.ts";

/** What of a layer is copied: a formula, with the layer as typed. */
export interface Copied {
  readonly layer: Layer;
  readonly quantity: string;
  readonly typed: Typed;
  /** What the page began with. */
  readonly start: Typed;
}

/** A formula in the form that is wanted; `address` is the page’s own. Throws where there is no formula. */
export function formulaCopy(
  format: CopyFormat,
  { layer, quantity, typed, start }: Copied,
  address: string,
): string {
  const { placed, inputs, analysis } = workOut(layer, typed, start);
  const values = analysis.ok ? analysis.values : {};
  switch (format) {
    case "latex":
      return equation(symbols(formulaOf(layer, quantity, {})));
    case "text":
      return `${quantity} = ${plainText(formulaOf(layer, quantity, {}))}`;
    case "latexNumbers": {
      const result = { numerator: firstOf(values[quantity]) ?? 0n, denominator: 1n };
      const formula = formulaOf(layer, quantity, values);
      return equation(`${numbers(formula, values)} = ${numberToLatex(result)}`);
    }
    case "textNumbers": {
      const result = formatNumber(firstOf(values[quantity]) ?? 0n);
      return `${quantity} = ${numbersText(layer, quantity, values)} = ${result}`;
    }
    case "python":
      return pythonFunction(layer, quantity, values);
    case "keras":
      return toKeras(placed, inputs).code;
    case "pytorch":
      return toPyTorch(placed, inputs).code;
    case "link": {
      const url = new URL(remember(layer, typed, start), address);
      url.hash = quantity;
      return url.href.replaceAll("%2C", ",");
    }
  }

  function equation(right: string): string {
    return `${uncolouredSymbol({ kind: "name", name: quantity })} = ${right}`;
  }
}

function formulaOf(layer: Layer, quantity: string, values: Values): Formula {
  const axis = typeof values[quantity] === "object" ? 0 : undefined;
  const formula = expandedFormula(layer, quantity, values, axis);
  if (!formula) throw new Error(`${layer.name} has no formula for "${quantity}".`);
  return formula;
}

const symbols = (formula: Formula) =>
  typeset(formula, { leaf: uncolouredSymbol, coefficients: "juxtaposed" });

const numbers = (formula: Formula, values: Values) =>
  typeset(formula, {
    leaf: (name) => numberToLatex({ numerator: numberOf(values, name), denominator: 1n }),
  });
