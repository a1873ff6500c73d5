import type { Attempt, Progress, SkillRecord } from "./progress.ts";

/**
 * Two progresses as one: of each skill the record with more attempts, of the log all. Where both know
 * the same, mine holds.
 */
export function merge(mine: Progress, theirs: Progress): Progress {
  return {
    ...theirs,
    ...mine,
    skills: {
      ...mine.skills,
      ...Object.fromEntries(Object.entries(theirs.skills).filter(isMore(mine))),
    },
    log: united(mine.log, theirs.log),
    // What is open is this page's own.
    open: mine.open,
  };
}

/** Progress that was forgotten, together with what was practised since; what was open is open again. */
export const broughtBack = (mine: Progress, forgotten: Progress): Progress => ({
  ...merge(mine, forgotten),
  open: mine.open ?? forgotten.open,
});

/** What merging brings: skills that were further on there, and answers that were not here. */
export function broughtBy(
  mine: Progress,
  theirs: Progress,
): { readonly skills: number; readonly attempts: number } {
  return {
    skills: Object.entries(theirs.skills).filter(isMore(mine)).length,
    attempts: united(mine.log, theirs.log).length - mine.log.length,
  };
}

const isMore =
  ({ skills }: Progress) =>
  ([name, { attempts }]: readonly [string, SkillRecord]) =>
    attempts > (skills[name]?.attempts ?? -1);

function united(mine: readonly Attempt[], theirs: readonly Attempt[]): readonly Attempt[] {
  const known = new Set(mine.map(({ id }) => id));
  const others = theirs.filter(({ id }) => !known.has(id));
  if (others.length === 0) return mine;
  return [...mine, ...others].sort((one, other) => one.at.localeCompare(other.at));
}
