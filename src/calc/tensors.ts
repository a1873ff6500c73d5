import { spreadIn } from "./extents.ts";
import { toInteger } from "./formula/rational.ts";
import type { Formula } from "./formula/tree.ts";
import type { TensorFormula } from "./layer.ts";
import { worthIn, type Solution } from "./solve.ts";
import { forEachAxis, type Shape } from "./values.ts";

/** The tensors that a solved layer holds, by PyTorch's names and in its order of axes. */
export function tensorsIn(solution: Solution): Readonly<Record<string, Shape>> {
  const { tensors } = solution.prepared.program.layer;
  return Object.fromEntries(
    Object.entries(tensors)
      .filter(([, tensor]) => isThere(solution, tensor))
      .map(([name, { shape }]) => [name, shape.flatMap((each) => sizesOf(solution, each))]),
  );
}

function isThere(solution: Solution, { when, times }: TensorFormula): boolean {
  return [when, times].every((each) => !each || worthIn(solution, each).numerator !== 0n);
}

/** A formula’s sizes: one, or one for each axis over which it spreads. */
export function sizesOf(solution: Solution, formula: Formula): bigint[] {
  const { layer, extents } = solution.prepared.program;
  const axes = spreadIn(layer, extents, formula);
  return axes === undefined
    ? [toInteger(worthIn(solution, formula))]
    : forEachAxis(axes, (axis) => toInteger(worthIn(solution, formula, axis)));
}
