import { course, type Lesson } from "@components/lesson/course.ts";
import { lessonAddress } from "@components/site/addresses.ts";
import type { APIRoute, GetStaticPaths } from "astro";
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
export const GET: APIRoute<Props> = ({ props: { lesson }, site }) =>
  new Response(JSON.stringify(lessonNotebook(lesson, lessonAddress(lesson.id), site), null, 1));
