import type { Attempt } from "./progress.ts";

/** How many successes it takes. */
export const stepsToMastery = 3;

/** Three successes, not all on the same day. */
export const isMastered = (steps: readonly string[]): boolean =>
  steps.length >= stepsToMastery && new Set(steps).size > 1;

/** Whether all that is missing is another day. */
export const waitsForAnotherDay = (steps: readonly string[], today: string): boolean =>
  steps.length >= stepsToMastery && steps.every((day) => day === today);

/**
 * The successes that count, after an attempt. One counts that was right at the first try, without a
 * hint, with numbers not met before; a wrong answer takes the last one back, and never more.
 */
export function stepsAfter(
  steps: readonly string[],
  attempt: Pick<Attempt, "outcome" | "wrong" | "hints" | "fresh" | "day">,
): readonly string[] {
  const { outcome, wrong, hints, fresh, day } = attempt;
  if (outcome === "left") return steps;
  if (outcome === "wrong" || wrong > 0) return steps.slice(0, -1);
  if (hints > 0 || !fresh || isMastered(steps)) return steps;
  // Three on one day: the last gives way to one on another day.
  return [...steps.slice(0, stepsToMastery - 1), day];
}
