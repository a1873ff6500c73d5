export { most, type Assignment, type Item, type Outcome, type Student } from "./assignment.ts";
export { assignmentDigest, codeIn, readCode, writeCode } from "./code.ts";
export { digestOf } from "./bytes.ts";
export { readRoster, studentIn, studentKey, studentLetters } from "./student.ts";
export { variantFor } from "./draw.ts";
export { markItem, type MarkedItem } from "./marking.ts";
export {
  readSubmission,
  writeSubmission,
  type Event,
  type Submission,
  type Work,
} from "./submission.ts";
export { remark, sumOf, type Remarked, type Signal } from "./remark.ts";
