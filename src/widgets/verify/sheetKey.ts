import { itemsFor, sheetOf, sheetStudent, type Assignment, type Outcome } from "@assignments";
import { fetchExercises } from "../assignment/fetchExercises.ts";

/** The right answers of one printed sheet. */
export interface SheetKey {
  readonly sheet: number;
  readonly answers: readonly { readonly title: string; readonly answers: readonly string[] }[];
}

/** The key of the sheet that a typed code names. */
export async function keyOfSheet(
  assignment: Assignment,
  typed: string,
): Promise<Outcome<SheetKey>> {
  const sheet = sheetOf(assignment, typed);
  if (sheet === undefined) {
    return {
      ok: false,
      why: "No sheet of this assignment has this code. Compare it with the foot of the sheet, letter by letter.",
    };
  }
  const { exercises, failed } = await fetchExercises(assignment.items, () => undefined);
  if (failed.length > 0) {
    return { ok: false, why: "The exercises could not be fetched. Try again when you are online." };
  }
  const answers = itemsFor(assignment, sheetStudent(sheet), exercises).map((item) =>
    item.kind === "posed"
      ? { title: item.asked.title, answers: item.posed.parts.map(({ answer }) => answer) }
      : { title: item.exercise, answers: ["not on this site as it was set"] },
  );
  return { ok: true, value: { sheet, answers } };
}
