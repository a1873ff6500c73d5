import { parse } from "./parse.ts";
import type { Formula } from "./tree.ts";

/** A sentence whose numbers are formulas: text, formula, text, … */
export type Sentence = readonly (string | Formula)[];

/** Reads `"The kernel covers {effectiveKernel} pixels."`. Throws on a formula that is not one. */
export function parseSentence(text: string): Sentence {
  return text
    .split(/\{([^}]*)\}/)
    .map((part, place) => (place % 2 === 1 ? parse(part) : part))
    .filter((part) => part !== "");
}

/** The sentence with each formula replaced by what `say` makes of it. */
export function fillSentence(sentence: Sentence, say: (formula: Formula) => string): string {
  return sentence.map((part) => (typeof part === "string" ? part : say(part))).join("");
}
