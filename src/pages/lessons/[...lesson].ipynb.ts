import { course, type Lesson } from "@components/lesson/course.ts";
import { lessonAddress } from "@components/site/addresses.ts";
import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { lessonNotebook } from "./_ipynb/lessonNotebook.ts";

interface Props {
  readonly lesson: Lesson;
}

export const getStaticPaths = (async () =>
  (await course()).map(({ lesson }) => ({
    params: { lesson: lesson.id },
    props: { lesson } satisfies Props,
  }))) satisfies GetStaticPaths;

/** A lesson to take away, as a notebook of Jupyter. */
export const GET: APIRoute<Props> = async ({ props: { lesson }, site }) => {
  const exercises = new Map((await getCollection("exercises")).map(({ id, data }) => [id, data]));
  const notebook = lessonNotebook(lesson, exercises, lessonAddress(lesson.id), site);
  return new Response(JSON.stringify(notebook, null, 1));
};
