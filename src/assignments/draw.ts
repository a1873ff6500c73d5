import { drawnVariant, fairVariants, type Posed } from "@exercises";
import type { Assignment, Student } from "./assignment.ts";
import { studentKey } from "./student.ts";

/**
 * Which variant of the exercise at `place` a student has, of `count`, or of those in the places `among`:
 * decided by the assignment and, where each has numbers of their own, by the student and how often theirs
 * were drawn anew.
 */
export function variantFor(
  { draw, items, numbers }: Assignment,
  place: number,
  student: Student,
  count: number,
  among?: readonly number[],
): number {
  const { exercise = "", revision = 1 } = items[place] ?? {};
  const isOwn = numbers === "own";
  const whose = isOwn ? studentKey(student) : "";
  const again = isOwn && student.redrawn ? [String(student.redrawn)] : [];
  const choices = among?.length ?? count;
  const first = drawnVariant([draw, exercise, String(revision), whose, ...again], choices);
  // The same exercise once more is another question, as long as there are others.
  const times = items.slice(0, place).filter((item) => item.exercise === exercise).length;
  const drawn = (first + times) % choices;
  return among?.[drawn] ?? drawn;
}

/** Where the variants of an exercise stand that students draw from; nothing where from all of them. */
export const drawnAmong = (
  { form, numbers }: Assignment,
  variants: readonly Posed[],
): readonly number[] | undefined =>
  form === 2 && numbers === "own" ? fairVariants(variants) : undefined;
