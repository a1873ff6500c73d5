import { writtenExercise } from "@components/lesson/writtenExercise.ts";
import { checkKept, checkLocked, type ExerciseText, type Lock } from "@exercises";
import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";

interface Props {
  readonly exercise: ExerciseText;
  readonly lock: Lock;
}

export const getStaticPaths = (async () => {
  const present = await getCollection("exercises");
  const revisions = await getCollection("revisions");
  const lock: Lock = Object.fromEntries(
    revisions.flatMap(({ id, data }) => (data.locked ? [[id, data.locked] as const] : [])),
  );
  const earlier = revisions.flatMap(({ id, data }) =>
    data.earlier ? [{ name: id, exercise: data.earlier }] : [],
  );
  const now = present.map(({ id, filePath = id, body = "" }) => ({
    name: id,
    exercise: { name: id, file: filePath, text: body },
  }));
  const keys = present.map(({ id, data }) => `${id}@${data.revision}`);
  // Who writes an exercise sees it before it is locked.
  if (import.meta.env.PROD) checkKept([...keys, ...earlier.map(({ name }) => name)], lock);
  return [...now, ...earlier].map(({ name, exercise }) => ({
    params: { name },
    props: { exercise, lock } satisfies Props,
  }));
}) satisfies GetStaticPaths;

/**
 * An exercise’s variants, for who asks for another like it; of an earlier revision at
 * `/exercises/name@1.json`, for who reads an old answer.
 */
export const GET: APIRoute<Props> = async ({ props: { exercise, lock } }) => {
  if (import.meta.env.PROD) checkLocked(exercise, lock);
  const lessons = await getCollection("lessons");
  return new Response(JSON.stringify(writtenExercise(exercise.file, exercise.text, lessons)));
};
