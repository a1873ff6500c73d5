import type { Verdict } from "@exercises";
import {
  answered,
  attemptOn,
  chooseSkill,
  dueWith,
  hinted,
  left,
  loadScheduler,
  noProgress,
  outcomeOf,
  put,
  rated,
  reschedule,
  seen,
  type Choice,
  type Keeper,
  type Kept,
  type OpenExercise,
  type Progress,
  type Rating,
  type Scheduler,
  type Skill,
} from "@practice";
import { exerciseNamed } from "../exercise/exerciseNamed.ts";
import { askToKeep } from "./askToKeep.ts";
import { drawn } from "./drawn.ts";
import type { Round } from "./round.ts";

const unfetched =
  "The exercise could not be fetched. What you have done is kept. Try again when you are online.";

/** A learner’s practice on this page: what is kept, and the exercise that is open. */
export function createSession(skills: readonly Skill[], keeper: Keeper, now: () => Date) {
  let kept = $state.raw<Kept>({ progress: noProgress });
  let round = $state.raw<Round>();
  let complaint = $state.raw("");
  let scheduler = $state.raw<Scheduler>();
  /** The skill that the learner has picked, if any. */
  let topic: Skill | undefined;

  const progress = $derived(kept.progress);
  const attempt = $derived(attemptOn(progress));

  return {
    get kept() {
      return kept;
    },
    get progress() {
      return progress;
    },
    get round() {
      return round;
    },
    get complaint() {
      return complaint;
    },
    /** What is written down of the exercise on the page. */
    get attempt() {
      return attempt;
    },

    /** Reads what is kept, or what another page has kept since. */
    read(): void {
      const { open } = progress;
      const found = keeper.read();
      kept = round ? { ...found, progress: { ...found.progress, open } } : found;
    },

    /** What would come next by itself. */
    choice: (): Choice | undefined => chooseSkill(skills, progress, now()),

    /** Goes on with what is open; else begins with a skill that was picked, or the one whose turn it is. */
    async begin(picked?: Skill): Promise<void> {
      await trying(async () => {
        topic = picked;
        if (picked || !progress.open || !(await resumed(progress.open))) await next();
      });
    },

    /** Puts another exercise. */
    next: () => trying(next),

    /** Something could not be fetched. */
    complain(): void {
      complaint = unfetched;
    },

    /** Writes down what was marked; an answer that is unreadable, rounded or missing costs nothing. */
    answer(verdicts: readonly (Verdict | undefined)[]): void {
      const outcome = outcomeOf(verdicts);
      if (!round || !scheduler || outcome === undefined) return;
      keep(answered(progress, outcome, round.posed, scheduler, now()));
      // Asked after real work, once.
      if (progress.askedToKeep || progress.log.length < 2) return;
      keep({ ...progress, askedToKeep: true });
      void askToKeep();
    },

    rate(rating: Rating): void {
      if (scheduler) keep(rated(progress, rating, scheduler));
    },

    dueWith: (rating: Rating) => scheduler && dueWith(progress, rating, scheduler),

    hint: () => keep(hinted(progress)),
    see: () => keep(seen(progress)),

    /** Back to what stands. An exercise without an answer stays open for next time. */
    stop(): void {
      if (scheduler && progress.open?.outcome !== undefined) {
        keep(left(progress, scheduler, now()));
      }
      round = undefined;
      complaint = "";
    },

    keep,

    forgetAside(): void {
      keeper.forgetAside();
      kept = { progress };
    },
  };

  function keep(changed: Progress): void {
    const saved = keeper.save(changed);
    kept = { ...saved, aside: saved.aside ?? kept.aside };
  }

  async function trying(what: () => Promise<void>): Promise<void> {
    try {
      scheduler ??= await loadScheduler();
      const { library } = progress.scheduler ?? scheduler.note;
      if (library !== scheduler.note.library) keep(reschedule(progress, scheduler));
      await what();
      complaint = "";
    } catch {
      complaint = unfetched;
    }
  }

  async function next(): Promise<void> {
    const skill = topic ?? chooseSkill(skills, progress, now())?.skill;
    if (!skill || !scheduler) return;
    // The one that is open is met, so that it does not come again at once; it stays if no other comes.
    const closed = left(progress, scheduler, now());
    const { name, exercise, variant, fresh } = await drawn(skill, closed);
    const posed = exercise.variants[variant];
    if (!posed) return;
    const { revision } = exercise;
    keep(put(closed, { skill: skill.name, exercise: name, revision, variant, fresh }, now()));
    round = { skill, exercise, posed };
  }

  /** Whether the open exercise can be gone on with: its author may have changed it, or moved it away. */
  async function resumed(open: OpenExercise): Promise<boolean> {
    const skill = skills.find(({ name }) => name === open.skill);
    if (!skill?.exercises.includes(open.exercise)) return false;
    const exercise = await exerciseNamed(open.exercise);
    const posed = exercise.variants[open.variant];
    if (!posed || exercise.revision !== open.revision) return false;
    round = { skill, exercise, posed };
    return true;
  }
}

/** What a page knows of a learner’s practice. */
export type Session = ReturnType<typeof createSession>;
