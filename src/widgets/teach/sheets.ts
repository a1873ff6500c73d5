import {
  itemsFor,
  namedSheetCode,
  sheetCode,
  sheetStudent,
  type Assignment,
  type PosedItem,
  type Student,
} from "@assignments";
import { snippetsWith } from "@exercises";
import type { Asking, PosedExercise, PromptPart, Snippet } from "@exercises";
import { questionParts } from "../exercise/questionParts.ts";

/** What a question asks for, what there is to choose from, and the answer for the key. */
interface SheetPart extends Asking {
  readonly options?: readonly string[] | undefined;
  readonly answer: string;
}

/** A question on a sheet. */
interface SheetQuestion {
  readonly question: readonly PromptPart[];
  /** The code below it, if it is about some. */
  readonly code?: readonly Snippet[];
  readonly points: number;
  readonly parts: readonly SheetPart[];
}

/** One student’s sheet of paper. */
export interface Sheet {
  readonly number: number;
  /** What stands at its foot: “Sheet 7 · K4F2-QX”, or “Ada Lovelace · K4F2-QX”. */
  readonly code: string;
  /** Whose it is; without a name, a line is left for it. */
  readonly student: Student;
  readonly questions: readonly SheetQuestion[];
}

/** Somebody who writes their name by hand. */
export const unnamed: Student = { name: "", id: "" };

/**
 * The sheets of an assignment, one for each student, in their order. A student with a name has the
 * numbers that they would have by their link; who has none has the numbers of the sheet.
 */
export const sheetsOf = (
  assignment: Assignment,
  exercises: ReadonlyMap<string, PosedExercise>,
  students: readonly Student[],
): Sheet[] =>
  students.map((student, place) => {
    const number = place + 1;
    const isNamed = student.name !== "";
    const items = itemsFor(assignment, isNamed ? student : sheetStudent(number), exercises);
    return {
      number,
      code: isNamed ? namedSheetCode(assignment, student) : sheetCode(assignment, number),
      student,
      questions: items.flatMap((item) => (item.kind === "posed" ? [questionOf(item)] : [])),
    };
  });

function questionOf({ asked, posed, points }: PosedItem): SheetQuestion {
  const code = asked.code && snippetsWith(asked, posed.numbers);
  return {
    question: questionParts(asked.prompt, posed.numbers),
    ...(code && { code }),
    points,
    parts: asked.asking.map((asking, part): SheetPart => {
      const { answer = "", options } = posed.parts[part] ?? {};
      return { ...asking, answer, options };
    }),
  };
}

/** The sentence about exercises that this site does not have as they were chosen; nothing where it has all. */
export function changedSince(
  assignment: Assignment,
  exercises: ReadonlyMap<string, PosedExercise>,
): string {
  const places = itemsFor(assignment, unnamed, exercises).flatMap(({ kind, place }) =>
    kind === "posed" ? [] : [place + 1],
  );
  if (places.length === 0) return "";
  const which = places.length === 1 ? "Exercise" : "Exercises";
  const has = places.length === 1 ? "has" : "have";
  return `${which} ${places.join(", ")} ${has} changed since this was made. Open it to change it: there you can take the present one, and print from there.`;
}

/** How many sheets a typed text asks for; the sentence that says what to change, where that can’t be. */
export function countIn(text: string, most: number): number | string {
  const count = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  return `Give a whole number from 1 to ${most}.`;
}
