import { readFileSync } from "node:fs";
import { authorError } from "./authorError.ts";

const codeFences = /^```[\s\S]*?^```/gm;

/** Throws, with the file and the line, at a heading that could not stand in the contents. */
export function checkHeadings(file: string): void {
  const prose = readFileSync(file, "utf8")
    .replace(/^---\n.*?\n---\n/s, "")
    .replace(codeFences, "");
  for (const [heading, marks = ""] of prose.matchAll(/^(#+) .*$/gm)) {
    if (/[$<{]/.test(heading)) {
      throw authorError(
        file,
        heading,
        "a heading has words alone; it stands in the contents, too.",
      );
    }
    if (marks.length !== 2 && marks.length !== 3) {
      throw authorError(file, heading, "a heading has two or three #; the question is the first.");
    }
  }
}
