import { expandedFormula, namesIn, type Layer } from "@calc";

/** Every quantity that a quantity of a layer comes from, by whatever way. */
export function namesBehind(layer: Layer, quantity: string): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const formula = expandedFormula(layer, name);
    for (const next of formula ? namesIn(formula) : []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(quantity);
  return [...found];
}
