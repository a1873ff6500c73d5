import { readFileSync } from "node:fs";
import { getCollection, type CollectionEntry } from "astro:content";
import { exerciseAddress, lessonAddress } from "../site/addresses.ts";
import { readingTime } from "../site/readingTime.ts";

export type Lesson = CollectionEntry<"lessons">;

/** A chapter of the course: a folder of lessons. */
export interface Chapter {
  /** The folder's name, without its number. */
  readonly name: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** What it is for. */
  readonly line: string;
}

/** A lesson in its place in the course. */
export interface Placed {
  readonly lesson: Lesson;
  readonly href: string;
  readonly chapter: Chapter;
  /** Its number in the chapter, from 1, and how many lessons the chapter has. */
  readonly number: number;
  readonly of: number;
  /** Both numbers: `3.1`. */
  readonly label: string;
  readonly minutes: number;
  /** The names of the exercises that its text asks. */
  readonly exercises: readonly string[];
}

let known: Promise<Placed[]> | undefined;

/** All lessons in the order of their files. */
export function course(): Promise<Placed[]> {
  // While authors write, lessons come and go.
  if (import.meta.env.DEV) return readCourse();
  return (known ??= readCourse());
}

async function readCourse(): Promise<Placed[]> {
  const titles = new Map((await getCollection("chapters")).map(({ id, data }) => [id, data]));
  const lessons = await getCollection("lessons");
  const sorted = lessons.sort((a, b) => pathOf(a).localeCompare(pathOf(b)));
  const names = [...new Set(sorted.map(chapterOf))];
  return sorted.map((lesson) => {
    const name = chapterOf(lesson);
    const chapter = { name, number: names.indexOf(name) + 1, ...titled(name, titles, lesson) };
    const siblings = sorted.filter((other) => chapterOf(other) === name);
    const number = siblings.indexOf(lesson) + 1;
    const text = readFileSync(pathOf(lesson), "utf8");
    return {
      lesson,
      href: lessonAddress(lesson.id),
      chapter,
      number,
      of: siblings.length,
      label: `${chapter.number}.${number}`,
      minutes: readingTime(text),
      exercises: [...text.matchAll(/<Exercise\s+name="([^"]*)"/g)].map(([, name = ""]) => name),
    };
  });
}

/** The lesson that explains a quantity, such as `conv2d.outSize`; undefined if none does. */
export async function lessonExplaining(subject: string): Promise<Placed | undefined> {
  return (await course()).find(({ lesson }) => lesson.data.explains.includes(subject));
}

/** The lesson that asks an exercise; undefined where it has a page of its own. */
export async function lessonAsking(exercise: string): Promise<Placed | undefined> {
  return (await course()).find(({ exercises }) => exercises.includes(exercise));
}

/** Where an exercise stands: in its lesson, behind the idea that it needs, or by itself. */
export async function placeOfExercise(name: string): Promise<string> {
  const placed = await lessonAsking(name);
  return placed ? `${placed.href}#${name}` : exerciseAddress(name);
}

const pathOf = ({ filePath = "" }: Lesson) => filePath;

/** `convolution/output-size` is in the chapter `convolution`. */
const chapterOf = ({ id }: Lesson) => id.split("/", 1)[0] ?? "";

function titled(
  name: string,
  titles: ReadonlyMap<string, Pick<Chapter, "title" | "line">>,
  lesson: Lesson,
) {
  const chapter = titles.get(name);
  if (chapter) return chapter;
  throw new Error(
    `${pathOf(lesson)}: the folder has no title. Write "${name}:" with a title and a line in content/lessons/chapters.yaml.`,
  );
}
