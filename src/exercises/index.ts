export { mark, type Marked, type Verdict } from "./mark.ts";
export { readNumber } from "./readNumber.ts";
export { readExercise, type Exercise } from "./readExercise.ts";
export { suggest } from "./suggest.ts";
