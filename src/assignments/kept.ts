import type { Assignment, Student } from "./assignment.ts";
import { assignmentDigest } from "./code.ts";
import { isRecord, parseJson } from "./fields.ts";
import type { Session } from "./session.ts";
import { studentFrom, studentKey, writtenStudent } from "./student.ts";
import { eventsIn, typedIn } from "./submission.ts";

/** The version of the form that a browser keeps; readers of all earlier ones stay. */
const version = 1;

/** Under which name a browser keeps what was done of an assignment, by that student. */
export const keptName = (assignment: Assignment, student: Student): string =>
  [lastName(assignment), studentKey(student), ...(student.redrawn ? [student.redrawn] : [])].join(
    " ",
  );

/** Under which name it keeps who worked on it last. */
export const lastName = (assignment: Assignment): string =>
  `layerwise assignment ${assignmentDigest(assignment)}`;

export const writeKept = ({ student, events, drafts }: Session): string =>
  JSON.stringify({ version, student, events, drafts });

/** What was kept of that assignment; nothing where it can’t be read, all of it. */
export function readKept(text: string, { items }: Assignment): Session | undefined {
  const data = parseJson(text);
  if (!isRecord(data) || data["version"] !== version) return undefined;
  const student = studentFrom(data["student"]);
  const events = eventsIn(data["events"]);
  if (!student || events?.every(({ item }) => item < items.length) !== true) return undefined;
  const drafts = Array.isArray(data["drafts"]) ? (data["drafts"] as unknown[]).map(typedIn) : [];
  if (!drafts.every((draft) => draft !== undefined)) return undefined;
  return { student, events, drafts: items.map((_, place) => drafts[place] ?? []) };
}

export const writeStudent = (student: Student): string => JSON.stringify(writtenStudent(student));

/** Who worked last; nothing where that can’t be read. */
export const readStudent = (text: string): Student | undefined => studentFrom(parseJson(text));

/**
 * Work together with what happened in another tab meanwhile: nothing is lost, and nothing is there
 * twice. What stands in the fields is this one’s.
 */
export function withKept(session: Session, kept: Session): Session {
  const known = new Set(session.events.map((event) => JSON.stringify(event)));
  const missing = kept.events.filter((event) => !known.has(JSON.stringify(event)));
  if (missing.length === 0) return session;
  const events = [...session.events, ...missing].sort((one, other) => one.at - other.at);
  return { ...session, events };
}

/** Work that began without a name, together with what was kept under the name that it has now. */
export const joined = (session: Session, kept: Session): Session => ({
  ...withKept(session, kept),
  drafts: session.drafts.map((own, place) =>
    own.every((text) => text === "") ? (kept.drafts[place] ?? own) : own,
  ),
});
