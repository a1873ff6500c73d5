import { readVariants, workingOf, writePosed } from "@exercises";
import { derivationLines } from "@mathematics";

/** An exercise as pages fetch it: its question, and of each variant answers, mistakes, hints and working. */
export const writtenExercise = (file: string, text: string): unknown =>
  writePosed(readVariants(file, text), (exercise) =>
    workingOf(exercise).map(({ words, derivation }) => ({
      words,
      lines: derivation ? derivationLines(derivation) : [],
    })),
  );
