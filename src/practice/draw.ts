import type { Attempt } from "./progress.ts";

/** The exercises of a skill, those that were put least often first, in the order of the course. */
export function inTurn(exercises: readonly string[], log: readonly Attempt[]): readonly string[] {
  const times = (name: string) => log.filter(({ exercise }) => exercise === name).length;
  return [...exercises].sort((one, other) => times(one) - times(other));
}

/** A variant of an exercise, and whether its numbers are new to the learner. */
export interface Drawn {
  readonly variant: number;
  readonly fresh: boolean;
}

/**
 * A variant not met yet, or the one met longest ago. A lesson goes through them from the author’s own
 * on; practice comes from the other end, and never to the author’s own where there are others.
 */
export function drawVariant(
  { name, revision, variants }: { name: string; revision: number; variants: number },
  log: readonly Attempt[],
): Drawn {
  const others = Array.from({ length: variants - 1 }, (_, place) => variants - 1 - place);
  const candidates = others.length > 0 ? others : [0];
  const met = log
    .filter((each) => each.exercise === name && each.revision === revision)
    .map(({ variant }) => variant);
  const fresh = candidates.find((variant) => !met.includes(variant));
  if (fresh !== undefined) return { variant: fresh, fresh: true };
  const [oldest = 0] = candidates.sort(
    (one, other) => met.lastIndexOf(one) - met.lastIndexOf(other),
  );
  return { variant: oldest, fresh: false };
}
