// All that needs the digest and the compression of codes: a page fetches it once somebody has begun.
export { csvOf, most, readRoster, studentKey, writeAssignmentFile, writeCode } from "@assignments";
export { openedFrom } from "./openedFrom.ts";
export { ownLink, rosterRows } from "./ownLinks.ts";
