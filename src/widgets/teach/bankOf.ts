import { itemsFor, type Assignment } from "@assignments";
import { fairVariants, snippetsWith, type PosedExercise } from "@exercises";
import type { Bank, BankExercise } from "@interchange";
import { questionParts } from "../exercise/questionParts.ts";
import { unnamed } from "./sheets.ts";

/** How many variants of each exercise go along; all that are kept, where it is no number. */
export type VariantCount = "10" | "25" | "all";

/**
 * An assignment as a question bank: each exercise once, with as many variants as are wanted. Those that are
 * about as hard as most come first, as students draw them here.
 */
export function bankOf(
  assignment: Assignment,
  exercises: ReadonlyMap<string, PosedExercise>,
  count: VariantCount,
): Bank {
  const asked = itemsFor(assignment, unnamed, exercises).flatMap((item) =>
    item.kind === "posed" ? [item.asked] : [],
  );
  const once = [...new Set(asked)];
  return {
    title: assignment.title,
    // Numbered, since an exercise may stand there in two revisions of one title.
    exercises: once.map((exercise, place) => bankExercise(exercise, place + 1, count)),
  };
}

/** How many exercises of an assignment this site no longer has as they were chosen. */
export function missingFrom({ items }: Assignment, { exercises }: Bank): number {
  const chosen = new Set(items.map(({ exercise, revision }) => `${exercise}@${revision}`));
  return chosen.size - exercises.length;
}

/** How many questions a bank has. */
export const questionCount = ({ exercises }: Bank): number =>
  exercises.reduce((sum, { variants }) => sum + variants.length, 0);

function bankExercise(
  { title, asking, prompt, code, variants }: PosedExercise,
  number: number,
  count: VariantCount,
): BankExercise {
  const fair = fairVariants(variants);
  const isFair = new Set(fair);
  const others = variants.flatMap((_, place) => (isFair.has(place) ? [] : [place]));
  const places = [...fair, ...others].slice(0, count === "all" ? undefined : Number(count));
  return {
    title: `${number}. ${title}`,
    asking,
    variants: places.flatMap((place) => {
      const posed = variants[place];
      if (!posed) return [];
      const { numbers } = posed;
      return [
        {
          question: questionParts(prompt, numbers),
          code: code ? snippetsWith({ prompt, code }, numbers) : [],
          posed,
        },
      ];
    }),
  };
}
