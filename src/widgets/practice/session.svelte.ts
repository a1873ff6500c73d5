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
import { fetchAhead } from "./ahead.ts";
import { askToKeep } from "./askToKeep.ts";
import type { Round } from "./round.ts";
import { nextRound, resumedRound } from "./rounds.ts";

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
        if (picked || !progress.open || !(await resume(progress.open))) await next();
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

    /** Begins as on the first day. */
    forget(): void {
      kept = keeper.forget();
      round = undefined;
    },

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
      const worker = (scheduler ??= await loadScheduler());
      const { library } = progress.scheduler ?? worker.note;
      if (library !== worker.note.library) keep(reschedule(progress, worker));
      await what();
      complaint = "";
      if (!round) return;
      const { posed } = round;
      void fetchAhead({ skills, topic, progress, posed, scheduler: worker, now: now() });
    } catch {
      complaint = unfetched;
    }
  }

  async function next(): Promise<void> {
    const skill = topic ?? chooseSkill(skills, progress, now())?.skill;
    if (!skill || !scheduler) return;
    // The one that is open is met, so that it does not come again at once; it stays if no other comes.
    const found = await nextRound(skill, left(progress, scheduler, now()), now());
    if (!found) return;
    keep(found.progress);
    round = found.round;
  }

  async function resume(open: OpenExercise): Promise<boolean> {
    const found = await resumedRound(open, skills);
    round = found ?? round;
    return found !== undefined;
  }
}

/** What a page knows of a learner’s practice. */
export type Session = ReturnType<typeof createSession>;
