import { sheetCode, sheetStudent, variantFor, type Assignment } from "@assignments";
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
  /** What stands at its foot: “Sheet 7 · K4F2-QX”. */
  readonly code: string;
  /** Whose it is; empty where a line is left for the name. */
  readonly name: string;
  readonly questions: readonly SheetQuestion[];
}

/** The sheets of an assignment, one for each name, in their order; an empty name is a line to write on. */
export function sheetsOf(
  assignment: Assignment,
  exercises: ReadonlyMap<string, PosedExercise>,
  names: readonly string[],
): Sheet[] {
  return names.map((name, place) => {
    const number = place + 1;
    return {
      number,
      code: sheetCode(assignment, number),
      name,
      questions: assignment.items.flatMap(({ exercise: id, points }, at): SheetQuestion[] => {
        const exercise = exercises.get(id);
        if (!exercise) return [];
        const count = exercise.variants.length;
        const variant = variantFor(assignment, at, sheetStudent(number), count);
        const posed = exercise.variants[variant];
        const parts = exercise.asking.map((asking, part): SheetPart => {
          const { answer = "", options } = posed?.parts[part] ?? {};
          return { ...asking, answer, options };
        });
        const question = questionParts(exercise.prompt, posed?.numbers);
        const code = exercise.code && snippetsWith(exercise, posed?.numbers ?? []);
        return [{ question, ...(code && { code }), points, parts }];
      }),
    };
  });
}

/** The sentence about exercises that are not as they were when they were chosen; nothing where all are. */
export function changedSince(
  { items }: Assignment,
  exercises: ReadonlyMap<string, PosedExercise>,
): string {
  const places = items.flatMap(({ exercise, revision }, place) =>
    exercises.get(exercise)?.revision === revision ? [] : [place + 1],
  );
  if (places.length === 0) return "";
  const which = places.length === 1 ? "Exercise" : "Exercises";
  const has = places.length === 1 ? "has" : "have";
  return `${which} ${places.join(", ")} ${has} changed since this was made. Open it on the page where it was made, choose anew, and print from there.`;
}

/** How many sheets a typed text asks for; the sentence that says what to change, where that can’t be. */
export function countIn(text: string, most: number): number | string {
  const count = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  return `Give a whole number from 1 to ${most}.`;
}
