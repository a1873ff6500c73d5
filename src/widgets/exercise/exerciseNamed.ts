import type { PosedExercise } from "@exercises";
import { fetchExercise } from "./fetchExercise.ts";

const fetched = new Map<string, Promise<PosedExercise>>();

/** An exercise with its variants, fetched once a page. Rejects where it can’t be had now. */
export function exerciseNamed(name: string): Promise<PosedExercise> {
  const known = fetched.get(name) ?? fetchPresent(name);
  fetched.set(name, known);
  // Asked again, it is tried again.
  known.catch(() => fetched.delete(name));
  return known;
}

async function fetchPresent(name: string): Promise<PosedExercise> {
  const exercise = await fetchExercise(name);
  if (!exercise) throw new Error(`There is no exercise ${name}.`);
  return exercise;
}
