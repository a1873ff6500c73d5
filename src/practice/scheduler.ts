import type { Card, Rating, SchedulerNote } from "./progress.ts";

/** Says when a skill comes back. */
export interface Scheduler {
  readonly note: SchedulerNote;
  /** The card after a review; without one before, the first. */
  readonly next: (card: Card | undefined, rating: Rating, at: Date) => Card;
}

/**
 * The parameters of FSRS-6 as ts-fsrs 5.4.2 has them, written down so that another version of it does
 * not move anybody’s schedule. Without steps of minutes: a skill comes back after days, and what is
 * practised on one day is for mastery to say.
 */
export const parameters = {
  request_retention: 0.9,
  maximum_interval: 36_500,
  w: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
  enable_fuzz: false,
  enable_short_term: false,
  learning_steps: [],
  relearning_steps: [],
} as const;

/** Fetches FSRS, which nobody needs before practising. */
export async function loadScheduler(): Promise<Scheduler> {
  const { createEmptyCard, fsrs, Rating: Grade, State } = await import("ts-fsrs");
  const reviews = fsrs(parameters);
  const grades = { 1: Grade.Again, 2: Grade.Hard, 3: Grade.Good, 4: Grade.Easy } as const;
  return {
    note: { library: "ts-fsrs 5.4.2, FSRS-6", parameters },
    next(card, rating, at) {
      const now = card
        ? {
            due: card.due,
            last_review: card.lastReview,
            stability: card.stability,
            difficulty: card.difficulty,
            scheduled_days: card.scheduledDays,
            reps: card.reps,
            lapses: card.lapses,
            // Without steps of minutes there is no other state after the first review.
            state: State.Review,
            elapsed_days: 0,
            learning_steps: 0,
          }
        : createEmptyCard(at);
      // A clock that was set back: time does not run backwards for a card.
      const moment = card && Date.parse(card.lastReview) > at.getTime() ? card.lastReview : at;
      const { card: after } = reviews.next(now, moment, grades[rating]);
      return {
        due: after.due.toISOString(),
        lastReview: new Date(moment).toISOString(),
        stability: after.stability,
        difficulty: after.difficulty,
        scheduledDays: after.scheduled_days,
        reps: after.reps,
        lapses: after.lapses,
      };
    },
  };
}
