import type { Assignment, Outcome, Student } from "./assignment.ts";
import { readAssignmentFile } from "./assignmentFile.ts";
import { codeIn, readCode } from "./code.ts";
import { isOwnLink, studentIn } from "./student.ts";

/** What a link opens: the assignment, its code, and the student whose own link it is, if it is one. */
export interface Opened {
  readonly assignment: Assignment;
  readonly code: string;
  readonly student: Student | undefined;
}

/** Opens a link, or the text of an assignment’s file. */
export async function openAssignment(text: string): Promise<Outcome<Opened>> {
  const file = text.trimStart().startsWith("{") ? readAssignmentFile(text) : undefined;
  if (file?.ok === false) return file;
  const link = file?.value ?? text;
  const read = await readCode(link);
  if (!read.ok) return read;
  const student = studentIn(link);
  if (!student && isOwnLink(link)) {
    return {
      ok: false,
      why: "The end of this link, which says whose it is, is missing or was changed on its way. Copy it again, whole.",
    };
  }
  return { ok: true, value: { assignment: read.value, code: codeIn(link), student } };
}
