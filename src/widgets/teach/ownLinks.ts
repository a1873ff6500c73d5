import { studentLetters, type Student } from "@assignments";
import { assignmentLink } from "./links.ts";

/** The link that is one student’s own. */
export const ownLink = (code: string, student: Student, origin: string): string =>
  assignmentLink(code, origin) + studentLetters(student);

/** Everybody’s own links as the rows of a table, its head first. */
export const rosterRows = (
  code: string,
  students: readonly Student[],
  origin: string,
): (readonly string[])[] => [
  ["name", "id", "link"],
  ...students.map((student) => [student.name, student.id, ownLink(code, student, origin)]),
];
