import { stepsAfter } from "./mastery.ts";
import type { Attempt, Progress, SkillRecord } from "./progress.ts";
import type { Scheduler } from "./scheduler.ts";

/** A skill after an attempt. */
export function recordAfter(
  before: SkillRecord | undefined,
  attempt: Attempt,
  scheduler: Scheduler,
): SkillRecord {
  const { rating, at } = attempt;
  const { attempts = 0, steps = [], card } = before ?? {};
  if (rating === undefined) return { ...before, attempts, steps };
  return {
    ...before,
    attempts: attempts + 1,
    steps: stepsAfter(steps, attempt),
    card: scheduler.next(card, rating, new Date(at)),
  };
}

/**
 * Progress with an attempt written down. Marked or rated again it takes the place of what was written
 * of it; `before` is its skill as it was then.
 */
export function settle(
  progress: Progress,
  before: SkillRecord | undefined,
  attempt: Attempt,
  scheduler: Scheduler,
): Progress {
  const { skill, id, rating } = attempt;
  const record = recordAfter(before, attempt, scheduler);
  const isAnswered = rating !== undefined;
  return {
    ...progress,
    scheduler: scheduler.note,
    skills: isAnswered ? { ...progress.skills, [skill]: record } : progress.skills,
    log: [...progress.log.filter((each) => each.id !== id), attempt],
  };
}

/**
 * All cards worked out anew from the log, for a scheduler that has changed. A skill whose log is not
 * whole keeps its card.
 */
export function reschedule(progress: Progress, scheduler: Scheduler): Progress {
  const skills = Object.entries(progress.skills).map(([skill, record]): [string, SkillRecord] => {
    const own = progress.log.filter((each) => each.skill === skill && each.rating !== undefined);
    if (own.length === 0 || own.length !== record.attempts) return [skill, record];
    const { card } = own.reduce<SkillRecord>(
      (before, attempt) => recordAfter(before, attempt, scheduler),
      { attempts: 0, steps: [] },
    );
    return [skill, { ...record, card }];
  });
  return { ...progress, scheduler: scheduler.note, skills: Object.fromEntries(skills) };
}
