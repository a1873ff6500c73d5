import { white } from "./greyLevels.ts";

/** The least and the most that a kernel can make of grey levels, so that a shade means the same in every picture. */
export function boundsOf(weights: readonly (readonly number[])[]) {
  const all = weights.flat();
  const sum = (kept: readonly number[]) =>
    kept.reduce((total, weight) => total + weight, 0) * white;
  return {
    least: sum(all.filter((weight) => weight < 0)),
    most: sum(all.filter((weight) => weight > 0)),
  };
}
