import { formulaOf } from "./counts.ts";
import { namesIn } from "./formula/tree.ts";
import type { Layer } from "./layer.ts";
import { quantitiesOf } from "./quantitiesOf.ts";

/** Throws, naming the layer and the way round, where a quantity follows from itself. */
export function checkCycles(layer: Layer): void {
  const settled = new Set<string>();

  function visit(quantity: string, path: readonly string[]): void {
    if (settled.has(quantity)) return;
    const round = path.slice(path.indexOf(quantity));
    if (path.includes(quantity)) {
      const way = [...round, quantity].join(" from ");
      throw new Error(`${layer.name}: "${quantity}" follows from itself: ${way}.`);
    }
    for (const need of needsOf(layer, quantity)) visit(need, [...path, quantity]);
    settled.add(quantity);
  }

  const { given, computed } = quantitiesOf(layer);
  for (const quantity of [...given, ...computed]) visit(quantity, []);
}

/** The quantities that one is computed from, whatever is chosen. */
function needsOf(layer: Layer, quantity: string): string[] {
  const chosen = layer.hyperparameters[quantity];
  const computed = formulaOf(layer, quantity);
  return [
    ...(chosen?.default ? [chosen.default] : []),
    ...Object.values(chosen?.words ?? {}).map(({ formula }) => formula),
    ...(computed ? [computed] : []),
  ].flatMap(namesIn);
}
