import { formulaToLatex, isLayerName, layers, symbolToLatex } from "@calc";
import { authorError, oneOf } from "./authorError.ts";

/** A layer's rule for a quantity in LaTeX. Throws an author's error where there is none. */
export function ruleOf(file: string, layer: string, quantity: string): string {
  if (!isLayerName(layer)) {
    throw authorError(
      file,
      `"${layer}"`,
      `there is no layer “${layer}”. ${oneOf(Object.keys(layers))}`,
    );
  }
  const formula = formulaToLatex(layers[layer], quantity);
  if (formula === undefined) {
    const known = Object.keys(layers[layer].equations);
    throw authorError(
      file,
      `"${quantity}"`,
      `${layer} has no rule for “${quantity}”. ${oneOf(known)}`,
    );
  }
  return `${symbolToLatex({ kind: "name", name: quantity })} = ${formula}`;
}
