import { readPosed, type PosedExercise, type Written } from "@exercises";

const fetched = new Map<string, Promise<PosedExercise>>();

/** An exercise with its variants, fetched once a page. Rejects where it can’t be had now. */
export function exerciseNamed(name: string): Promise<PosedExercise> {
  const known = fetched.get(name) ?? fetchExercise(name);
  fetched.set(name, known);
  // Asked again, it is tried again.
  known.catch(() => fetched.delete(name));
  return known;
}

async function fetchExercise(name: string): Promise<PosedExercise> {
  const response = await fetch(`/exercises/${name}.json`);
  if (!response.ok) throw new Error(`There is no exercise ${name}: ${response.status}.`);
  return readPosed((await response.json()) as Written);
}
