/** How an exercise went: answered in the end, not answered, or left for another before an answer. */
export type Outcome = "right" | "wrong" | "left";

/** How well it was known: again, hard, good, easy, in the numbers of FSRS. */
export type Rating = 1 | 2 | 3 | 4;

/** One exercise that was put, with one variant’s numbers, and how it went. */
export interface Attempt {
  /** When it was put, and what: no other attempt has the same. */
  readonly id: string;
  /** The lesson that it belongs to, `convolution/padding`. */
  readonly skill: string;
  readonly exercise: string;
  readonly revision: number;
  readonly variant: number;
  /** Whether its numbers had not been met before. */
  readonly fresh: boolean;
  /** When it was last marked. */
  readonly at: string;
  /** The calendar day of that where the learner was, `2026-11-22`. */
  readonly day: string;
  readonly outcome: Outcome;
  readonly wrong: number;
  readonly hints: number;
  readonly seconds: number;
  /** Absent where it was left. */
  readonly rating?: Rating | undefined;
  /** Whether the learner chose the rating. */
  readonly chosen?: boolean | undefined;
}

/** When a skill comes back, by FSRS; the times as ISO texts. */
export interface Card {
  readonly due: string;
  readonly lastReview: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
}

/** What is known of a skill. */
export interface SkillRecord {
  readonly attempts: number;
  /** The days of the successes that count towards mastery, at most three. */
  readonly steps: readonly string[];
  readonly card?: Card | undefined;
}

/** The exercise that is being worked on, so that leaving the page loses nothing. */
export interface OpenExercise {
  readonly skill: string;
  readonly exercise: string;
  readonly revision: number;
  readonly variant: number;
  readonly fresh: boolean;
  readonly since: string;
  readonly wrong: number;
  readonly hints: number;
  /** Whether the working was looked at before the right answer. */
  readonly seen: boolean;
  readonly outcome?: Outcome | undefined;
  /** Its skill as it was before, so that a rating can be changed. */
  readonly before?: SkillRecord | undefined;
}

/** By what the cards were worked out. */
export interface SchedulerNote {
  readonly library: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** All that is kept of a learner’s practice. Fields that this version does not know stay as they are. */
export interface Progress {
  readonly version: 1;
  readonly skills: Readonly<Record<string, SkillRecord>>;
  readonly log: readonly Attempt[];
  readonly scheduler?: SchedulerNote | undefined;
  readonly open?: OpenExercise | undefined;
  /** Whether the browser was asked to keep it for good. */
  readonly askedToKeep?: boolean | undefined;
}

/** The version that this site writes. */
export const presentVersion = 1;

/** Nothing practised yet. */
export const noProgress: Progress = { version: presentVersion, skills: {}, log: [] };
