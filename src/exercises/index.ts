export { mark } from "./mark.ts";
export { echoOf } from "./echoOf.ts";
export { markTyped } from "./markTyped.ts";
export { markedField } from "./fieldMarked.ts";
export { reachesTo, type Reach } from "./fieldReaches.ts";
export { fieldAsked } from "./fieldSubject.ts";
export { plainDecimal } from "./decimalText.ts";
export { markPart } from "./markPart.ts";
export { carriedCredit, markParts, type PartMark } from "./markParts.ts";
export type { Follows } from "./carried.ts";
export type { Verdict } from "./verdict.ts";
export { markingOf, type Marked, type MarkedNumber, type MarkedShape } from "./marked.ts";
export { answerText } from "./answerText.ts";
export { askable, markedOf, type Asked } from "./markedOf.ts";
export { readNumber } from "./readNumber.ts";
export { readShape } from "./readShape.ts";
export { readExercise, type Exercise } from "./readExercise.ts";
export type { Part } from "./partsIn.ts";
export { stepsOf, workingOf, type Step } from "./workingOf.ts";
export { promptText, type PromptPart } from "./prompt.ts";
export { snippetsWith, type Snippet } from "./snippet.ts";
export { networkOf } from "./networkOf.ts";
export { suggest } from "./suggest.ts";
export { changesGiving, type Neighbour } from "./neighbours.ts";
export { askingOf, partHeading, type Asking } from "./asking.ts";
export {
  readPosed,
  writePosed,
  type Posed,
  type PosedExercise,
  type PosedPart,
  type PosedStep,
  type Written,
} from "./posed.ts";
export { packed, unpacked, type Packed } from "./packed.ts";
export { readVariants, type Variant, type Variants } from "./variants.ts";
export { digestOf } from "./digest.ts";
export { drawnVariant } from "./drawn.ts";
export { difficultyOf, fairVariants, middleOf } from "./difficulty.ts";
export { checkKept, checkLocked } from "./lock/checkLocked.ts";
export { exerciseFolder, exerciseText, lockFile, type ExerciseText } from "./lock/exerciseText.ts";
export { posedBare, type Lock, type Locked } from "./lock/locked.ts";
export { readLock, writeLock } from "./lock/lockText.ts";
export { relock } from "./lock/relock.ts";
export { workedOf } from "./workingOf.ts";
export type { Worked } from "./worked.ts";
export { computationsIn } from "./mistaken.ts";
export type { Computations, WindowRow } from "./mistakenLines.ts";
export { detailsOf, type Details } from "./solution.ts";
