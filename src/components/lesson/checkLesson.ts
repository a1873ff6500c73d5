import { suggest } from "@exercises";
import { getCollection } from "astro:content";
import { authorError } from "./authorError.ts";

/** Throws an author's error where a file names a lesson that there is not. */
export async function checkLesson(file: string, lesson: string | undefined): Promise<void> {
  if (lesson === undefined) return;
  const lessons = (await getCollection("lessons")).map(({ id }) => id);
  if (lessons.includes(lesson)) return;
  const sentence = `there is no lesson "${lesson}". ${suggest(lesson, lessons)}`;
  throw authorError(file, `lesson: ${lesson}`, sentence);
}
