import type { ExerciseText, Locked } from "@exercises";
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { fileURLToPath } from "node:url";
import { exerciseTexts, lockIn } from "./exerciseTexts.ts";

/** A revision of an exercise: what is locked of it, and its text where there is a later one. */
export interface Revision {
  readonly locked?: Locked | undefined;
  readonly earlier?: ExerciseText | undefined;
}

/** The revisions of exercises that are locked or kept, by `name@revision`. */
export const revisions = defineCollection({
  loader: {
    name: "revisions",
    load({ config, store }) {
      const root = fileURLToPath(config.root);
      const lock = lockIn(root);
      const kept = exerciseTexts(root).flatMap((each) =>
        each.earlier === undefined ? [] : [[`${each.name}@${each.earlier}`, each] as const],
      );
      const earlier = Object.fromEntries(kept);
      store.clear();
      for (const id of new Set([...Object.keys(lock), ...Object.keys(earlier)])) {
        store.set({ id, data: { locked: lock[id], earlier: earlier[id] } });
      }
      return Promise.resolve();
    },
  },
  schema: z.custom<Revision>(),
});
