import type { Part } from "./partsIn.ts";
import { promptText } from "./prompt.ts";
import type { Exercise } from "./readExercise.ts";
import { codeText, templateOf } from "./snippet.ts";

/** What is asked, as people read it, with the code below it. */
export function questionOf({ prompt, code }: Pick<Exercise, "prompt" | "code">): string {
  return code ? `${promptText(prompt)}\n${codeText(code)}` : promptText(prompt);
}

/**
 * Whether each part has at least as many mistakes of a number of their own, and an answer that is not
 * shown, and its code is the author’s own with other numbers.
 */
export function isAsGood(exercise: Exercise, own: Exercise): boolean {
  if (templateOf(exercise.code) !== templateOf(own.code)) return false;
  return exercise.parts.every((part, place) => {
    const first = own.parts[place] ?? part;
    const [values, known] = [valuesOf(part), valuesOf(first)];
    if (values.length < known.length || new Set(values).size < new Set(known).size) return false;
    if ((part.options?.length ?? 0) < (first.options?.length ?? 0)) return false;
    return isShown(first, own) || !isShown(part, exercise);
  });
}

function valuesOf({ mistakes }: Part): string[] {
  return mistakes.map((mistake) =>
    "axis" in mistake ? `${mistake.axis}:${mistake.value}` : String(mistake.value),
  );
}

/** How many mistakes give a number that another of the same part gives. */
export function collisionsIn({ parts }: Exercise): number {
  return parts.reduce((sum, part) => {
    const values = valuesOf(part);
    return sum + values.length - new Set(values).size;
  }, 0);
}

/** Whether the question has the answer of a part in it. */
function isShown(part: Part, exercise: Exercise): boolean {
  if ("axes" in part || part.isNamed) return false;
  const numbers = questionOf(exercise).replaceAll(",", "").matchAll(/\d+/g);
  return [...numbers].some(([digits]) => digits === String(part.answer));
}
