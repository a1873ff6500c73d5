import { answerText, workingOf, type Exercise } from "@exercises";
import type { Level } from "./catalogue.ts";

/**
 * The level of an exercise, from its author’s own numbers: how long they are, how many steps the
 * working has, and how many mistakes lie near.
 */
export function levelOf(exercise: Exercise): Level {
  const { parts, network, node } = exercise;
  const digits = Math.max(...parts.map((part) => longestNumber(answerText(part))));
  const steps = workingOf(exercise).reduce(
    (sum, { derivation }) => sum + (derivation ? derivation.steps.length + 1 : 0),
    0,
  );
  const mistakes = parts.reduce((sum, part) => sum + part.mistakes.length, 0);
  // All of a network is added up layer by layer, which no formula shows.
  const isWhole = network !== undefined && node === undefined && steps === 0;
  const burden =
    over(digits, 3, 6) +
    (isWhole ? 2 : over(steps, 3, 5)) +
    over(mistakes, 5, 9) +
    parts.length -
    1;
  return burden < 2 ? "gentle" : burden < 4 ? "medium" : "demanding";
}

/** How many of those bounds a number is beyond. */
const over = (number: number, ...bounds: readonly number[]) =>
  bounds.filter((bound) => number > bound).length;

const longestNumber = (text: string) =>
  Math.max(...(text.replaceAll(/[,\s]/g, "").match(/\d+/g) ?? [""]).map(({ length }) => length));
