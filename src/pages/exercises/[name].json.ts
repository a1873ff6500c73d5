import { writtenExercise } from "@components/lesson/writtenExercise.ts";
import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";

interface Props {
  readonly file: string;
  readonly text: string;
}

export const getStaticPaths = (async () => {
  const exercises = await getCollection("exercises");
  return exercises.map(({ id, filePath = id, body = "" }) => ({
    params: { name: id },
    props: { file: filePath, text: body } satisfies Props,
  }));
}) satisfies GetStaticPaths;

/** An exercise’s variants, for who asks for another like it. */
export const GET: APIRoute<Props> = ({ props: { file, text } }) =>
  new Response(JSON.stringify(writtenExercise(file, text)));
