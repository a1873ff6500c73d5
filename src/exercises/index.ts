export { mark, type Marked, type Verdict } from "./mark.ts";
export { readNumber, type NumberRead } from "./readNumber.ts";
export { readExercise, type Exercise } from "./readExercise.ts";
export type { PromptPart } from "./prompt.ts";
export { suggest } from "./suggest.ts";
