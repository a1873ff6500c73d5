import type { Posed } from "@exercises";
import { dayOf } from "./day.ts";
import { ratingOf, usualSeconds } from "./rating.ts";
import type { Attempt, OpenExercise, Outcome, Rating } from "./progress.ts";

/** The exercise that is open, as the log has it once it was marked, or left. */
export function attemptOf(
  open: OpenExercise,
  outcome: Outcome,
  now: Date,
  rating: Rating | undefined,
): Attempt {
  const { skill, exercise, revision, variant, fresh, wrong, hints } = open;
  return {
    id: idOf(open),
    skill,
    exercise,
    revision,
    variant,
    fresh,
    at: now.toISOString(),
    day: dayOf(now),
    outcome,
    wrong,
    hints,
    seconds: secondsOn(open, now),
    ...(rating === undefined ? {} : { rating }),
  };
}

/** What names an attempt: when it was put, and what. */
export const idOf = ({ since, exercise, variant }: OpenExercise): Attempt["id"] =>
  `${since} ${exercise} ${variant}`;

/** The rating that follows from how it went, for the numbers that were asked. */
export function derivedRating(
  open: OpenExercise,
  outcome: Exclude<Outcome, "left">,
  posed: Pick<Posed, "numbers" | "parts">,
  now: Date,
): Rating {
  return ratingOf(open, outcome, secondsOn(open, now), usualSeconds(posed));
}

/** How long it has been open; nothing where the clock was set back. */
const secondsOn = ({ since }: OpenExercise, now: Date) =>
  Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 1000));

/** What the marks of all parts come to: right if all are, wrong if one is; else nothing was answered yet. */
export function outcomeOf(
  verdicts: readonly ({ readonly verdict: string } | undefined)[],
): "right" | "wrong" | undefined {
  const marks = verdicts.map((said) => said?.verdict);
  if (marks.includes("wrong")) return "wrong";
  return marks.length > 0 && marks.every((mark) => mark === "right") ? "right" : undefined;
}
