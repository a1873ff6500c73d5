import type { PromptPart } from "@exercises";

/** A question with the numbers of a variant, in their order; with its own where there is none. */
export function questionParts(
  prompt: readonly PromptPart[],
  numbers: readonly string[] = [],
): readonly PromptPart[] {
  const left = numbers.values();
  return prompt.map((part) =>
    typeof part === "string" ? part : { ...part, text: left.next().value ?? part.text },
  );
}
