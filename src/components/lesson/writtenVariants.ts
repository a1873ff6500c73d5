import { readVariants, workingOf, writePosed } from "@exercises";
import { derivationLines } from "@mathematics";

/** An exercise’s variants as its page fetches them: questions, answers, mistakes, hints and workings. */
export function writtenVariants(file: string, text: string): unknown[] {
  return readVariants(file, text).kept.map(({ exercise, neighbours }) => {
    const working = workingOf(exercise).map(({ words, derivation }) => ({
      words,
      lines: derivation ? derivationLines(derivation) : [],
    }));
    return writePosed(exercise, neighbours(), working);
  });
}
