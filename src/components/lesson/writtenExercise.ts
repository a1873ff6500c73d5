import {
  answerText,
  askingOf,
  computationsIn,
  packed,
  partHeading,
  readVariants,
  writePosed,
} from "@exercises";
import type { Exercise, PosedStep, Written } from "@exercises";
import { seeIt, type SeenLesson } from "./seeIt.ts";
import { solutionSteps } from "./solutionSteps.ts";

/**
 * An exercise as pages fetch it: its question, and of each variant answers, mistakes, hints, working
 * and the address at which it is seen in one of the `lessons`.
 */
export function writtenExercise(
  file: string,
  text: string,
  lessons: readonly SeenLesson[] = [],
): unknown {
  const computations = computationsIn(file, text);
  const written = writePosed(readVariants(file, text), workingIn, (exercise) => ({
    see: seeIt(exercise, lessons),
    computations: computations(exercise),
  }));
  // It is what `readPosed` reads.
  return packed(written as Written);
}

/** The working of all parts; each of several is named and said before its steps. */
function workingIn(exercise: Exercise): readonly PosedStep[] {
  const asking = askingOf(exercise);
  return exercise.parts.flatMap((part, place) => {
    const steps = solutionSteps(exercise, part);
    const asked = asking.length > 1 ? asking[place] : undefined;
    return asked ? [{ words: partHeading(asked, answerText(part)), lines: [] }, ...steps] : steps;
  });
}
