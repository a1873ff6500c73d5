export { echoOf, mark } from "./mark.ts";
export type { Verdict } from "./verdict.ts";
export { markingOf, type Marked, type MarkedNumber, type MarkedShape } from "./marked.ts";
export { answerText } from "./answerText.ts";
export { askable, markedOf, type Asked } from "./markedOf.ts";
export { readNumber } from "./readNumber.ts";
export { readShape } from "./readShape.ts";
export { readExercise, type Exercise } from "./readExercise.ts";
export { workingOf, type Step } from "./workingOf.ts";
export type { PromptPart } from "./prompt.ts";
export { suggest } from "./suggest.ts";
export { changesGiving, type Neighbour } from "./neighbours.ts";
export { askingOf, type Asking } from "./asking.ts";
export {
  readPosed,
  writePosed,
  type Posed,
  type PosedExercise,
  type PosedPart,
  type PosedStep,
  type Written,
} from "./posed.ts";
export { readVariants, type Variant, type Variants } from "./variants.ts";
export { drawnVariant } from "./drawn.ts";
