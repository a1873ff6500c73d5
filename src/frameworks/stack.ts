import { firstOf } from "@calc";
import { offers, solved, withChoices, type Solved } from "./solved.ts";

/**
 * The single layers of which a stack is made, from its first on: `layers` of a recurrent layer, each
 * reading the one before. Any other layer is a stack of one.
 */
export function stackOf(given: Solved): Solved[] {
  const { placed, inputs, analysis } = given;
  const count = Number(firstOf(analysis.values["layers"]) ?? 1n);
  if (!offers(placed.layer, "layers") || count === 1) return [given];
  const [[steps = 1] = []] = inputs;
  const single = withChoices(placed, { layers: 1 });
  const inner = withChoices(single, { returnSequences: 1 });
  const between = [[steps, firstOf(analysis.values["outFeatures"]) ?? 1n]];
  const [first, middle, last] = [
    solved(inner, inputs),
    solved(inner, between),
    solved(single, between),
  ];
  if (!first || !middle || !last) return [];
  return [first, ...Array.from({ length: count - 2 }, () => middle), last];
}

/** How many copies of a layer read the input, each in its direction. */
export const directionsOf = ({ placed, analysis }: Solved) =>
  offers(placed.layer, "directions") ? Number(firstOf(analysis.values["directions"])) : 1;
