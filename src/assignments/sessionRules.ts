import type { Assignment } from "./assignment.ts";

/** What counts, in sentences that a student reads before anything else. */
export function rulesOf({ tries, hints, workings, numbers, form }: Assignment): readonly string[] {
  const counted =
    tries === 0
      ? "You may try as often as you like."
      : tries === 1
        ? "You have one try for each exercise."
        : `You have ${tries} tries for each exercise, and the best one counts.`;
  return [
    `${counted} An answer that can’t be read costs none.`,
    ...(form === 2
      ? [
          "Where an exercise has several parts, one that would be right if an earlier one were counts half.",
        ]
      : []),
    hints
      ? "There are hints. How many you open is counted, not deducted."
      : "There are no hints in this one.",
    ...(workings
      ? [
          tries === 0
            ? "The working shows as soon as an answer is right."
            : "The working shows once an exercise is right, or its last try is used.",
        ]
      : []),
    ...(numbers === "own"
      ? ["Your numbers are your own. They follow from your name, so a neighbour’s are different."]
      : []),
  ];
}

/**
 * Whether an answer is judged at once. Where there is one try, and no working after it, there is
 * nothing to be done with a verdict any more: it comes from the instructor.
 */
export const saysVerdicts = ({ tries, workings }: Assignment): boolean => tries !== 1 || workings;
