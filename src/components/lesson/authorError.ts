import { readFileSync } from "node:fs";

/**
 * An author's mistake in a lesson: the file, the line on which `culprit` first stands, what is
 * wrong and what to write instead.
 */
export function authorError(file: string, culprit: string, sentence: string): Error {
  const lines = readFileSync(file, "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(culprit)) + 1;
  return new Error(`${file}:${line}: ${sentence}`);
}

/** “Write one of a, b, c.”, with what the author may have meant first. */
export function oneOf(names: readonly string[]): string {
  return names.length > 0 ? `Write one of ${[...names].sort().join(", ")}.` : "There is none.";
}
