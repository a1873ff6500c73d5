import { drawnVariant } from "@exercises";
import type { Assignment, Student } from "./assignment.ts";
import { studentKey } from "./student.ts";

/**
 * Which variant of the exercise at `place` a student has, of `count`: from 0, decided by the
 * assignment and, where each has numbers of their own, by the student.
 */
export function variantFor(
  { draw, items, numbers }: Assignment,
  place: number,
  student: Student,
  count: number,
): number {
  const { exercise = "", revision = 1 } = items[place] ?? {};
  const whose = numbers === "own" ? studentKey(student) : "";
  const first = drawnVariant([draw, exercise, String(revision), whose], count);
  // The same exercise once more is another question, as long as there are others.
  const times = items.slice(0, place).filter((item) => item.exercise === exercise).length;
  return (first + times) % count;
}
