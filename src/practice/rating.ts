import type { Posed } from "@exercises";
import type { OpenExercise, Outcome, Rating } from "./progress.ts";

/**
 * The seconds in which somebody is quick: five for each number in the question, ten for each answer.
 * A simple rule, which the page can say.
 */
export const usualSeconds = ({ numbers, parts }: Pick<Posed, "numbers" | "parts">): number =>
  5 * numbers.length + 10 * parts.length;

/** How well it was known: again, hard, good or easy. */
export function ratingOf(
  { wrong, hints, seen }: Pick<OpenExercise, "wrong" | "hints" | "seen">,
  outcome: Exclude<Outcome, "left">,
  seconds: number,
  usual: number,
): Rating {
  // Who has read the answer has not found it.
  if (outcome === "wrong" || seen) return 1;
  if (wrong > 0 || hints > 0) return 2;
  return seconds <= usual ? 4 : 3;
}
