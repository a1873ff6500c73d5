import { readFileSync } from "node:fs";
import { authorError, oneOf } from "./authorError.ts";

const codeFences = /^```[\s\S]*?^```|`[^`\n]*`/gm;

/** Throws, with the file and the line, where a lesson uses a tag that there is not. */
export function checkTags(file: string, known: readonly string[]): void {
  const prose = readFileSync(file, "utf8").replace(codeFences, "");
  for (const [start, name = ""] of prose.matchAll(/<([A-Z]\w*)/g)) {
    if (!known.includes(name)) {
      throw authorError(file, start, `there is no tag <${name}>. ${oneOf(known)}`);
    }
  }
}
