import type { Item } from "@assignments";
import type { PosedExercise } from "@exercises";
import { fetchExercise } from "../exercise/fetchExercise.ts";

/** The exercises that could be had, and the names of those that could not be fetched just now. */
export interface Fetched {
  /** By name; an earlier revision as `name@1`. */
  readonly exercises: ReadonlyMap<string, PosedExercise>;
  readonly failed: readonly string[];
}

/**
 * Fetches the exercises of an assignment, each once, so that nothing has to be fetched later; `tell`
 * hears how many are there. One that the site does not have is no failure: asked again, it would not
 * be there either.
 */
export async function fetchExercises(
  items: readonly Item[],
  tell: (done: number) => void,
): Promise<Fetched> {
  const exercises = new Map<string, PosedExercise>();
  const failed: string[] = [];
  let done = 0;
  const fetchOne = async ([name, asked]: [string, readonly Item[]]) => {
    try {
      const present = await fetchExercise(name);
      if (present) exercises.set(name, present);
      for (const { revision } of asked) {
        if (!present || revision >= present.revision) continue;
        const earlier = await fetchExercise(`${name}@${revision}`);
        if (earlier) exercises.set(`${name}@${revision}`, earlier);
      }
    } catch {
      failed.push(name);
    }
    done += 1;
    tell(done);
  };
  await Promise.all([...Map.groupBy(items, ({ exercise }) => exercise)].map(fetchOne));
  return { exercises, failed };
}
