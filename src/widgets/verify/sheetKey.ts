import { itemsFor, studentOfSheet, type Assignment, type Outcome } from "@assignments";
import { fetchExercises } from "../assignment/fetchExercises.ts";

/** The right answers of one printed sheet. */
export interface SheetKey {
  /** “Sheet 7”, or the name on it. */
  readonly whose: string;
  readonly answers: readonly { readonly title: string; readonly answers: readonly string[] }[];
}

/** The key of the sheet that a typed text names: by its code, or by the name on it. */
export async function keyOfSheet(
  assignment: Assignment,
  typed: string,
): Promise<Outcome<SheetKey>> {
  const student = studentOfSheet(assignment, typed);
  if (!student.ok) return student;
  const { exercises, failed } = await fetchExercises(assignment.items, () => undefined);
  if (failed.length > 0) {
    return { ok: false, why: "The exercises could not be fetched. Try again when you are online." };
  }
  const answers = itemsFor(assignment, student.value, exercises).map((item) =>
    item.kind === "posed"
      ? { title: item.asked.title, answers: item.posed.parts.map(({ answer }) => answer) }
      : { title: item.exercise, answers: ["not on this site as it was set"] },
  );
  return { ok: true, value: { whose: student.value.name, answers } };
}
