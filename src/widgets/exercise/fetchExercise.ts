import { readPosed, type PosedExercise, type Written } from "@exercises";
import { withBase } from "../../base.ts";

/**
 * An exercise with its variants; an earlier revision of it as `name@1`. Nothing where the site has none
 * of that name; rejects where it can’t be had just now.
 */
export async function fetchExercise(name: string): Promise<PosedExercise | undefined> {
  const response = await fetch(withBase(`/exercises/${name}.json`));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`There is no ${name} just now: ${response.status}.`);
  // The site’s own file, from the same build.
  return readPosed((await response.json()) as Written);
}
