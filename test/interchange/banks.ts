import { readFileSync } from "node:fs";
import { solutionSteps } from "@components/lesson/solutionSteps.ts";
import type { Assignment } from "@assignments";
import { readPosed, readVariants, writePosed, type PosedExercise, type Written } from "@exercises";
import type { Bank } from "@interchange";
import { bankOf, type VariantCount } from "@widgets/teach/bankOf.ts";

/** An exercise of the course with its variants, as a page fetches it; the working only of the author’s own. */
export function posedExercise(name: string): PosedExercise {
  const known = kept.get(name);
  if (known) return known;
  const file = `content/exercises/${name}.yaml`;
  const variants = readVariants(file, readFileSync(file, "utf8"));
  const own = variants.kept[0].exercise;
  const written = writePosed(variants, (exercise) =>
    exercise === own ? exercise.parts.flatMap((part) => solutionSteps(exercise, part)) : [],
  );
  // What is written is what is read.
  const posed = readPosed(written as Written);
  kept.set(name, posed);
  return posed;
}

// The same exercise is wanted by several tests.
const kept = new Map<string, PosedExercise>();

/** A bank of exercises of the course. */
export function bankWith(names: readonly string[], count: VariantCount = "10"): Bank {
  const exercises = new Map(names.map((name) => [name, posedExercise(name)]));
  return bankOf(assignmentWith(exercises), exercises, count);
}

/** An assignment of these exercises, at the revisions that they have. */
export const assignmentWith = (exercises: ReadonlyMap<string, PosedExercise>): Assignment => ({
  title: "Week 3",
  note: "",
  due: "",
  items: [...exercises].map(([exercise, { revision }]) => ({ exercise, revision, points: 1 })),
  tries: 0,
  hints: true,
  workings: true,
  numbers: "own",
  draw: "abcdefgh",
});

/** A bank of one question that asks for a number, with these words in it. */
export const plainBank = (title: string, prompt: string, because: string): Bank => ({
  title,
  exercises: [
    {
      title,
      asking: [{ asked: "how many", unit: "" }],
      variants: [
        {
          question: [prompt],
          code: [{ title: "PyTorch", parts: [prompt] }],
          posed: {
            numbers: [],
            hints: [],
            working: [{ words: because, lines: [] }],
            parts: [
              {
                answer: "12",
                marked: { answer: 12n, mistakes: [{ value: 7n, because }] },
                neighbours: [],
              },
            ],
          },
        },
      ],
    },
  ],
});
