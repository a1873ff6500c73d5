import type { Posed } from "@exercises";
import { attemptOf, derivedRating, idOf } from "./opened.ts";
import type { Attempt, OpenExercise, Outcome, Progress, Rating } from "./progress.ts";
import type { Scheduler } from "./scheduler.ts";
import { recordAfter, settle } from "./settle.ts";

/** An exercise was put to the learner. */
export function put(
  progress: Progress,
  what: Pick<OpenExercise, "skill" | "exercise" | "revision" | "variant" | "fresh">,
  now: Date,
): Progress {
  const since = now.toISOString();
  return { ...progress, open: { ...what, since, wrong: 0, hints: 0, seen: false } };
}

/** What the log has of the exercise that is open. */
export function attemptOn({ open, log }: Progress): Attempt | undefined {
  return open && log.find(({ id }) => id === idOf(open));
}

/** The open exercise was marked, once more perhaps; after a right answer nothing changes it. */
export function answered(
  progress: Progress,
  outcome: Exclude<Outcome, "left">,
  posed: Pick<Posed, "numbers" | "parts">,
  scheduler: Scheduler,
  now: Date,
): Progress {
  const { open, skills } = progress;
  if (!open || open.outcome === "right") return progress;
  const before = open.outcome === undefined ? skills[open.skill] : open.before;
  const wrong = open.wrong + (outcome === "wrong" ? 1 : 0);
  const marked: OpenExercise = { ...open, outcome, before, wrong };
  const rating = derivedRating(marked, outcome, posed, now);
  const attempt = attemptOf(marked, outcome, now, rating);
  return settle({ ...progress, open: marked }, before, attempt, scheduler);
}

/** The learner knows better how well it went. */
export function rated(progress: Progress, rating: Rating, scheduler: Scheduler): Progress {
  const attempt = attemptOn(progress);
  if (!attempt) return progress;
  return settle(progress, progress.open?.before, { ...attempt, rating, chosen: true }, scheduler);
}

/** When the skill of the open exercise would come back with a rating. */
export function dueWith(
  progress: Progress,
  rating: Rating,
  scheduler: Scheduler,
): string | undefined {
  const attempt = attemptOn(progress);
  if (!attempt) return undefined;
  return recordAfter(progress.open?.before, { ...attempt, rating }, scheduler).card?.due;
}

/** A hint was asked for; one after the right answer is no help any more. */
export function hinted(progress: Progress): Progress {
  const { open } = progress;
  return open ? { ...progress, open: { ...open, hints: open.hints + 1 } } : progress;
}

/** The working was opened before the right answer. */
export function seen(progress: Progress): Progress {
  const { open } = progress;
  if (!open || open.outcome === "right" || open.seen) return progress;
  return { ...progress, open: { ...open, seen: true } };
}

/** No exercise is open any more. One that was not answered is left, and its numbers count as met. */
export function left(progress: Progress, scheduler: Scheduler, now: Date): Progress {
  const { open } = progress;
  const closed = { ...progress, open: undefined };
  if (!open || open.outcome !== undefined) return closed;
  return settle(closed, undefined, attemptOf(open, "left", now, undefined), scheduler);
}
