export { most, type Assignment, type Item, type Outcome, type Student } from "./assignment.ts";
export { assignmentDigest, codeIn, readCode, writeCode } from "./code.ts";
export {
  bytesToText,
  deflate,
  digestOf,
  fromLetters,
  inflate,
  textToBytes,
  toLetters,
} from "./bytes.ts";
export { readRoster, studentIn, studentKey, studentLetters, studentNamed } from "./student.ts";
export { drawnAmong, drawnGroup, variantFor } from "./draw.ts";
export { markItem } from "./marking.ts";
export {
  readSubmission,
  writeSubmission,
  type Event,
  type Submission,
  type Work,
} from "./submission.ts";
export { remark, sumOf } from "./remark.ts";
export { readAssignmentFile, writeAssignmentFile } from "./assignmentFile.ts";
export {
  mostSheets,
  namedSheetCode,
  sheetCode,
  sheetOf,
  sheetStudent,
  studentOfSheet,
} from "./sheet.ts";
export {
  hasWork,
  newSession,
  withAnswer,
  withDraft,
  withHint,
  withShown,
  type Session,
} from "./session.ts";
export {
  itemsFor,
  standingOf,
  submissionFileName,
  workOf,
  type MetItem,
  type PosedItem,
  type Standing,
} from "./sessionItems.ts";
export { openAssignment, type Opened } from "./sessionLink.ts";
export { rulesOf, saysVerdicts } from "./sessionRules.ts";
export {
  joined,
  keptName,
  lastName,
  readKept,
  readStudent,
  withKept,
  writeKept,
  writeStudent,
} from "./kept.ts";
export { isCount, isName, isRecord, isText, parseJson } from "./fields.ts";
export { csvOf, readCsv } from "./csv.ts";
export { verify } from "./verify.ts";
export { isOfSystem } from "./verifyRead.ts";
export {
  countedEntries,
  findingLabels,
  isToLookAt,
  nameOf,
  type Entry,
  type HandedIn,
  type Verified,
} from "./verifyResult.ts";
export { inOrder, pageCount, pageLength, pageOf, totalOf, type OrderedBy } from "./verifyOrder.ts";
export { distributionOf, median, overviewOf, type ExerciseOverview } from "./overview.ts";
export { mistakeKey } from "./overviewMistakes.ts";
export { longGradebook } from "./longGradebook.ts";
export {
  readRegrades,
  regradeLabel,
  regrades,
  withRegrades,
  writeRegrades,
  type Regrade,
  type Regraded,
} from "./regrade.ts";
export {
  meanScore,
  moodleGradebook,
  moodleIdentifiers,
  wideGradebook,
  type MoodleIdentifier,
} from "./gradebook.ts";
export { canvasRows, readCanvas, type CanvasGradebook } from "./canvas.ts";
