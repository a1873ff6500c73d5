import type { PosedExercise } from "./posed.ts";
import { promptText, type PromptPart } from "./prompt.ts";

/** What an exercise asks about as a person meets it: a framework’s code, its numbers in their colours. */
export interface Snippet {
  /** The framework’s name. */
  readonly title: string;
  readonly parts: readonly PromptPart[];
}

/** The words of snippets with a sign in the place of each number: what all variants have to share. */
export const templateOf = (code: readonly Snippet[] = []): string =>
  code.map(({ title, parts }) => [title, ...parts.map(wordsOf)].join("")).join("\n");

/** Snippets as they are read. */
export const codeText = (code: readonly Snippet[] = []): string =>
  code.map(({ parts }) => promptText(parts)).join("\n");

/** The snippets of an exercise with a variant’s numbers, which stand behind those of its question. */
export function snippetsWith(
  { prompt, code = [] }: Pick<PosedExercise, "prompt" | "code">,
  numbers: readonly string[],
): readonly Snippet[] {
  let place = prompt.filter((part) => typeof part !== "string").length;
  return code.map(({ title, parts }) => ({
    title,
    parts: parts.map((part) =>
      typeof part === "string" ? part : { ...part, text: numbers[place++] ?? part.text },
    ),
  }));
}

/** The numbers of a question and of the code below it, in their order. */
export const numbersIn = (
  prompt: readonly PromptPart[],
  code: readonly Snippet[] = [],
): readonly string[] =>
  [...prompt, ...code.flatMap(({ parts }) => parts)].flatMap((part) =>
    typeof part === "string" ? [] : [part.text],
  );

const wordsOf = (part: PromptPart) => (typeof part === "string" ? part : "…");
