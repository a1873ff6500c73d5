import { exerciseFields } from "../exerciseFields.ts";
import { changeIn } from "./changeIn.ts";
import { earlierFile, lockFile, type ExerciseText } from "./exerciseText.ts";
import { lockedOf, type Lock } from "./locked.ts";

/** Stops the build, with the file and the line, where an exercise is not as it was locked. */
export function checkLocked(exercise: ExerciseText, lock: Lock): void {
  const { key, locked } = lockedOf(exercise);
  const wrong = misplaced(exercise, key) ?? unlike();
  if (wrong !== undefined) stop(exercise, wrong);

  function unlike(): string | undefined {
    const before = lock[key];
    if (before === undefined) return `${key} is not locked yet. Run "npm run lock".`;
    const change = changeIn(locked, before);
    if (change !== undefined) return refusal(exercise, key, change);
    if (JSON.stringify(locked) === JSON.stringify(before)) return undefined;
    return `the lock of ${key} is out of date, though it asks the same. Run "npm run lock".`;
  }
}

/** Stops the build where a revision that was locked has no file any more. */
export function checkKept(keys: readonly string[], lock: Lock): void {
  const lost = Object.keys(lock).find((key) => !keys.includes(key));
  if (lost === undefined) return;
  throw new Error(
    `${lockFile}: ${lost} is locked, and no file holds it. Put its text into ${earlierFile(lost)}, or, where nobody has answered it, run "npm run lock".`,
  );
}

/** Why a revision that was locked may not become what it is now, and what to do. */
export function refusal({ earlier }: ExerciseText, key: string, change: string): string {
  if (earlier !== undefined) {
    return `${change}, and students may have answered them. Put ${earlierFile(key)} back as it was.`;
  }
  const next = Number(key.slice(key.lastIndexOf("@") + 1)) + 1;
  return `${change}, and students may have answered them. Put the file as it was into ${earlierFile(key)}, raise "revision" to ${next} here, and run "npm run lock".`;
}

/** What is wrong with an earlier file that is named for another revision than it holds. */
export function misplaced({ name, earlier }: ExerciseText, key: string): string | undefined {
  if (earlier === undefined || key === `${name}@${earlier}`) return undefined;
  return `the file is named for revision ${earlier}, and holds ${key}. Rename it, or put the right text there.`;
}

function stop(exercise: ExerciseText, sentence: string): never {
  const { name, file, text, earlier } = exercise;
  const path = earlier === undefined ? file : earlierFile(`${name}@${earlier}`);
  const { field, has } = exerciseFields(path, text);
  return field(has("revision") ? "revision" : "title").stop(sentence);
}
