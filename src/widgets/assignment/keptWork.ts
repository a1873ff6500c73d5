import {
  joined,
  keptName,
  lastName,
  newSession,
  readKept,
  readStudent,
  withKept,
  writeKept,
  writeStudent,
  type Assignment,
  type Session,
  type Student,
} from "@assignments";
import { forget, keep, recall } from "../parts/storage.ts";

/** Who worked on an assignment last in this browser. */
export const lastStudent = (assignment: Assignment): Student | undefined =>
  readStudent(recall(lastName(assignment)) ?? "");

/** What the browser kept of a student’s work; `isLost` where it kept something that can’t be read. */
export function recallWork(
  assignment: Assignment,
  student: Student,
): { readonly session: Session; readonly isLost: boolean } {
  const name = keptName(assignment, student);
  const text = recall(name);
  const kept = text === undefined ? undefined : readKept(text, assignment);
  const isLost = text !== undefined && kept === undefined;
  // Somebody may still be able to read it.
  if (isLost) keep(`${name} unread`, text);
  return { session: { ...(kept ?? newSession(assignment, student)), student }, isLost };
}

/** Keeps work with what another tab kept meanwhile, and says whether it could. */
export function keepWork(
  assignment: Assignment,
  session: Session,
): { readonly session: Session; readonly isKept: boolean } {
  const { student } = session;
  const name = keptName(assignment, student);
  const other = readKept(recall(name) ?? "", assignment);
  const together = other ? withKept(session, other) : session;
  const isKept = keep(name, writeKept(together));
  if (isKept) keep(lastName(assignment), writeStudent(student));
  return { session: together, isKept };
}

/** Keeps the same work under another name, with whatever was kept under that one. */
export function renameWork(
  assignment: Assignment,
  session: Session,
  student: Student,
): ReturnType<typeof keepWork> {
  const [from, to] = [keptName(assignment, session.student), keptName(assignment, student)];
  if (from === to) return keepWork(assignment, { ...session, student });
  const together = joined(session, recallWork(assignment, student).session);
  const kept = keepWork(assignment, { ...together, student });
  // Only what is safe elsewhere is let go.
  if (kept.isKept) forget(from);
  return kept;
}
