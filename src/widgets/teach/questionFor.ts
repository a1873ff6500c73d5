import type { PosedExercise, PromptPart } from "@exercises";

/** The question of an exercise with the numbers of one of its variants. */
export function questionFor(
  { prompt, variants }: PosedExercise,
  variant: number,
): readonly PromptPart[] {
  const numbers = [...(variants[variant]?.numbers ?? [])];
  return prompt.map((part) =>
    typeof part === "string" ? part : { ...part, text: numbers.shift() ?? part.text },
  );
}
