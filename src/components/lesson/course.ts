import { readFileSync } from "node:fs";
import { lessonAddress } from "../site/addresses.ts";
import { getCollection, type CollectionEntry } from "astro:content";

export type Lesson = CollectionEntry<"lessons">;

/** A lesson in its place in the course. */
export interface Placed {
  readonly lesson: Lesson;
  readonly href: string;
  readonly chapter: string;
  /** Its number in the chapter, from 1, and how many lessons the chapter has. */
  readonly number: number;
  readonly of: number;
  readonly minutes: number;
}

const wordsPerMinute = 120;

let known: Promise<Placed[]> | undefined;

/** All lessons in the order of their files. */
export function course(): Promise<Placed[]> {
  // While authors write, lessons come and go.
  if (import.meta.env.DEV) return readCourse();
  return (known ??= readCourse());
}

async function readCourse(): Promise<Placed[]> {
  const lessons = await getCollection("lessons");
  const sorted = lessons.sort((a, b) => pathOf(a).localeCompare(pathOf(b)));
  return sorted.map((lesson) => {
    const siblings = sorted.filter((other) => chapterOf(other) === chapterOf(lesson));
    const words = readFileSync(pathOf(lesson), "utf8").split(/\s+/).length;
    return {
      lesson,
      href: lessonAddress(lesson.id),
      chapter: chapterOf(lesson),
      number: siblings.indexOf(lesson) + 1,
      of: siblings.length,
      minutes: Math.max(1, Math.round(words / wordsPerMinute)),
    };
  });
}

/** The lesson that explains a quantity, such as `conv2d.outSize`; undefined if none does. */
export async function lessonExplaining(subject: string): Promise<Placed | undefined> {
  return (await course()).find(({ lesson }) => lesson.data.explains.includes(subject));
}

const pathOf = ({ filePath = "" }: Lesson) => filePath;

/** `convolution/output-size` is in the chapter Convolution. */
function chapterOf({ id }: Lesson): string {
  const [folder = ""] = id.split("/");
  return folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll("-", " ");
}
