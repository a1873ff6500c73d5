import type { Issue } from "./choices.ts";
import type { PlacedLayer } from "./place.ts";
import { prepare } from "./prepare.ts";
import type { AxisSlots } from "./program.ts";
import { brokenRequirements, disagreement, wrongRank } from "./refusals.ts";
import { exactly, solve, type Solution } from "./solve.ts";
import type { Shape } from "./values.ts";

/** A layer worked out as far as it was asked for, or why it can’t be. */
export type Solved =
  | { readonly ok: true; readonly solution: Solution; readonly output: Shape }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Works a placed layer out for inputs whose sizes are known to be sizes. */
export function workOut(placed: PlacedLayer, inputs: readonly Shape[]): Solved {
  const { layer } = placed;
  const prepared = prepare(
    placed,
    inputs.map(({ length }) => length),
  );
  if (!prepared) return { ok: false, issues: [wrongRank(layer, inputs)] };
  if (prepared.issues.length > 0) return { ok: false, issues: prepared.issues };
  const solution = solve(prepared, inputs);
  if ("slot" in solution) {
    return { ok: false, issues: [disagreement(layer, prepared.program, inputs, solution.slot)] };
  }
  const broken = brokenRequirements(layer, solution);
  if (broken.length > 0) return { ok: false, issues: broken };
  return { ok: true, solution, output: shapeOf(solution, prepared.program.output) };
}

/** The sizes along the axes of an output. */
function shapeOf(solution: Solution, axes: readonly AxisSlots[]): bigint[] {
  const shape: bigint[] = [];
  for (const { slots, when } of axes) {
    if (when !== undefined && exactly(solution, when) === 0n) continue;
    for (const slot of slots) shape.push(exactly(solution, slot));
  }
  // A list that has grown keeps room to grow on; a network keeps one for each of its rows.
  return shape.slice();
}

/** What else comes out of a solved layer, by name. */
export function otherOutputsIn(solution: Solution): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    Object.entries(solution.prepared.program.otherOutputs).map(([name, axes]) => [
      name,
      shapeOf(solution, axes),
    ]),
  );
}
