import { writeCode, writeSubmission, variantFor } from "@assignments";
import type { Assignment, Event, Student, Verified, Work } from "@assignments";
import { verify } from "@assignments";
import type { PosedExercise } from "@exercises";

/**
 * An exercise of which variant n asks for 100 + n, and knows who says 200 + n. Its numbers are so plain
 * that a test can say what is right.
 */
export const plainExercise = (title: string, variants = 50): PosedExercise => ({
  title,
  revision: 1,
  prompt: [],
  asking: [{ asked: "how many", unit: "" }],
  variants: Array.from({ length: variants }, (_, place) => ({
    numbers: [String(place)],
    hints: [],
    working: [],
    parts: [
      {
        answer: String(100 + place),
        neighbours: [],
        marked: {
          answer: BigInt(100 + place),
          mistakes: [
            { value: BigInt(200 + place), because: `That leaves out the ${100 + place} biases.` },
          ],
        },
      },
    ],
  })),
});

export const plainExercises: ReadonlyMap<string, PosedExercise> = new Map([
  ["one", plainExercise("The first")],
  ["two", plainExercise("The second")],
  ["three", plainExercise("The third")],
]);

export const threeExercises: Assignment = {
  title: "Week 3",
  note: "",
  due: "",
  items: [
    { exercise: "one", revision: 1, points: 1 },
    { exercise: "two", revision: 1, points: 2 },
    { exercise: "three", revision: 1, points: 3 },
  ],
  tries: 0,
  hints: true,
  workings: false,
  numbers: "own",
  draw: "abcdefgh",
};

export const student = (name: string, id = ""): Student => ({ name, id });

/** The numbers that a student was given. */
export const givenTo = (who: Student, assignment = threeExercises): number[] =>
  assignment.items.map((_, place) => variantFor(assignment, place, who, 50));

/** The right answers of a student: 100 and the number of each variant. */
export const rightFor = (who: Student): string[] => givenTo(who).map((each) => String(100 + each));

/** What a student did: shown, answered a minute later, and so on, from `begun` on. */
export function eventsOf(typed: readonly string[], begun: number): Event[] {
  return typed.flatMap((text, item): Event[] => [
    { kind: "shown", at: begun + item * 120_000, item },
    { kind: "answer", at: begun + item * 120_000 + 60_000, item, typed: [text] },
  ]);
}

export const codeOf = (assignment: Assignment): Promise<string> => writeCode(assignment);

/** Honest work: all right, unless `change` says otherwise. */
export async function workOf(who: Student, change: Partial<Work> = {}): Promise<Work> {
  return {
    assignment: await codeOf(threeExercises),
    student: who,
    variants: givenTo(who),
    events: eventsOf(rightFor(who), 1_000_000 + 1000 * who.name.length),
    claimed: [1, 2, 3],
    ...change,
  };
}

export const fileOf = async (who: Student, change: Partial<Work> = {}): Promise<string> =>
  writeSubmission(await workOf(who, change));

/** Everything that comes of files, by their paths. */
export async function verified(
  files: Readonly<Record<string, string>>,
  { link = "", exercises = plainExercises } = {},
): Promise<Verified> {
  const outcome = await verify({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    link,
    exercisesFor: () => Promise.resolve(exercises),
  });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}
