import type { Posed, PosedExercise, PromptPart } from "@exercises";

/** The question of an exercise with one variant’s numbers. */
export function questionOf(
  { prompt }: Pick<PosedExercise, "prompt">,
  { numbers }: Pick<Posed, "numbers">,
): readonly PromptPart[] {
  const left = numbers.values();
  return prompt.map((part) =>
    typeof part === "string" ? part : { ...part, text: left.next().value ?? part.text },
  );
}
