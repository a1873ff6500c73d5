import * as is from "./checks.ts";
import { stepsToMastery } from "./mastery.ts";

/** Chapter and lesson. It has a stroke, so that it is never the name of something that every object has. */
const skillName = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;
const count = is.whole(0, 1_000_000);
const skill = is.text(skillName, "a lesson such as convolution/padding");

const card: is.Check = (value, at) =>
  is.fields({
    due: is.moment,
    lastReview: is.moment,
    stability: is.number(0.001, 36_500),
    difficulty: is.number(1, 10),
    scheduledDays: is.whole(0, 36_500),
    reps: count,
    lapses: count,
  })(value, at) ?? inOrder(value, at, "lastReview", "due");

const skillRecord: is.Check = (value, at) =>
  is.fields({ attempts: count, steps: is.list(is.day, stepsToMastery) }, { card })(value, at) ??
  enoughAttempts(value, at);

/** What was put: common to what is open and what was answered. */
const put = {
  skill,
  exercise: is.text(/^[a-z0-9-]{1,80}$/, "the name of an exercise"),
  revision: is.whole(1, 10_000),
  variant: is.whole(0, 10_000),
  fresh: is.yesOrNo,
  wrong: count,
  hints: count,
};

const outcome = is.oneOf("right", "wrong", "left");

const attempt: is.Check = (value, at) =>
  is.fields(
    {
      ...put,
      id: is.text(/^.{1,200}$/, "a text of at most 200 letters"),
      at: is.moment,
      day: is.day,
      outcome,
      seconds: is.number(0, 1e9),
    },
    { rating: is.whole(1, 4), chosen: is.yesOrNo },
  )(value, at) ?? ratedIfAnswered(value, at);

const open = is.fields(
  { ...put, since: is.moment, seen: is.yesOrNo },
  { outcome, before: skillRecord },
);

/** What is wrong with the fields of progress, as this version writes it. */
export const checkProgress = is.fields(
  {
    version: is.whole(1, 1),
    skills: is.named(skillName, skillRecord),
    log: is.list(attempt, 100_000),
  },
  {
    scheduler: is.fields({
      library: is.text(/^.{1,200}$/, "a name"),
      parameters: is.named(/^/, () => undefined),
    }),
    open,
    askedToKeep: is.yesOrNo,
  },
);

const fieldsOf = (value: unknown) => (is.isFields(value) ? value : {});

function inOrder(value: unknown, at: string, earlier: string, later: string): string | undefined {
  const { [earlier]: first, [later]: second } = fieldsOf(value);
  // Moments of this form sort as text.
  return String(first) <= String(second)
    ? undefined
    : `“${at} → ${later}” should not be before “${earlier}”`;
}

function enoughAttempts(value: unknown, at: string): string | undefined {
  const { attempts, steps } = fieldsOf(value);
  return Array.isArray(steps) && steps.length <= Number(attempts)
    ? undefined
    : `“${at}” has more successes than attempts`;
}

function ratedIfAnswered(value: unknown, at: string): string | undefined {
  const { outcome: how, rating } = fieldsOf(value);
  return (how === "left") === (rating === undefined)
    ? undefined
    : `“${at} → rating” should be there where there was an answer, and only there`;
}
