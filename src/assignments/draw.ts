import { drawnVariant, fairVariants, type PosedExercise } from "@exercises";
import type { Assignment, Student } from "./assignment.ts";
import { studentKey } from "./student.ts";

/**
 * Which variant of the exercise at `place` a student has, of `count`, or of those in the places `among`:
 * decided by the assignment and, where each has numbers of their own, by the student and how often theirs
 * were drawn anew. Exercises of one `group` are drawn together.
 */
export function variantFor(
  { draw, items, numbers }: Assignment,
  place: number,
  student: Student,
  count: number,
  among?: readonly number[],
  group?: string,
): number {
  const { exercise = "", revision = 1 } = items[place] ?? {};
  const isOwn = numbers === "own";
  const whose = isOwn ? studentKey(student) : "";
  const again = isOwn && student.redrawn ? [String(student.redrawn)] : [];
  const choices = among?.length ?? count;
  const drawnBy = group === undefined ? [exercise, String(revision)] : [group];
  const first = drawnVariant([draw, ...drawnBy, whose, ...again], choices);
  // The same exercise once more is another question, as long as there are others.
  const times = items.slice(0, place).filter((item) => item.exercise === exercise).length;
  const drawn = (first + times) % choices;
  return among?.[drawn] ?? drawn;
}

/**
 * Where the variants of an exercise stand that students draw from; nothing where from all of them, as in a
 * group, whose exercises may differ in what is hard.
 */
export const drawnAmong = (
  { form, numbers }: Assignment,
  { variants, group }: Pick<PosedExercise, "variants" | "group">,
): readonly number[] | undefined =>
  form === 2 && numbers === "own" && group === undefined ? fairVariants(variants) : undefined;

/** The group by which an exercise is drawn; the first form of links knew of none. */
export const drawnGroup = (
  { form }: Assignment,
  { group }: Pick<PosedExercise, "group">,
): string | undefined => (form === 2 ? group : undefined);
