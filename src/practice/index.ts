export {
  noProgress,
  type Attempt,
  type Card,
  type OpenExercise,
  type Progress,
  type Rating,
  type SkillRecord,
} from "./progress.ts";
export { dayOf } from "./day.ts";
export { isMastered, stepsAfter, stepsToMastery, waitsForAnotherDay } from "./mastery.ts";
export { standingOf, type Standing } from "./standing.ts";
export { usualSeconds } from "./rating.ts";
export { loadScheduler, parameters, type Scheduler } from "./scheduler.ts";
export { outcomeOf } from "./opened.ts";
export { answered, attemptOn, dueWith, hinted, left, put, rated, seen } from "./turns.ts";
export { whenSaid } from "./when.ts";
export { reschedule } from "./settle.ts";
export { chooseSkill, type Choice, type Skill } from "./choose.ts";
export { drawVariant, inTurn, type Drawn } from "./draw.ts";
export { readProgress } from "./readProgress.ts";
export { broughtBack, broughtBy, merge } from "./merge.ts";
export {
  asideKey,
  keeperWith,
  progressKey,
  type Keeper,
  type Kept,
  type Trouble,
} from "./keeper.ts";
