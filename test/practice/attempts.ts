import type { Attempt, Progress, Scheduler } from "@practice";
import { noProgress } from "@practice";

/** An attempt that was right at once, with what is said otherwise. */
export const attemptWith = (said: Partial<Attempt> = {}): Attempt => ({
  id: "2026-11-22T09:00:00.000Z padding-full 5",
  skill: "convolution/padding",
  exercise: "padding-full",
  revision: 1,
  variant: 5,
  fresh: true,
  at: "2026-11-22T09:01:00.000Z",
  day: "2026-11-22",
  outcome: "right",
  wrong: 0,
  hints: 0,
  seconds: 60,
  rating: 3,
  ...said,
});

/** A scheduler that can be worked out in the head: a rating of 3 comes back after 3 days. */
export const plainScheduler: Scheduler = {
  note: { library: "days as rated", parameters: {} },
  next: (card, rating, at) => ({
    due: new Date(at.getTime() + rating * 86_400_000).toISOString(),
    lastReview: at.toISOString(),
    stability: rating,
    difficulty: 5,
    scheduledDays: rating,
    reps: (card?.reps ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (rating === 1 ? 1 : 0),
  }),
};

/** Progress with those skills, each with so many attempts. */
export const progressWith = (attempts: Readonly<Record<string, number>>): Progress => ({
  ...noProgress,
  skills: Object.fromEntries(
    Object.entries(attempts).map(([name, count]) => [name, { attempts: count, steps: [] }]),
  ),
});
