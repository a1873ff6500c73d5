import { readFileSync } from "node:fs";
import { course, type Placed } from "../lesson/course.ts";
import { embeddable } from "./embeddable.ts";
import { figuresIn, type WrittenFigure } from "./figuresIn.ts";

/** A figure of a lesson that other people’s pages can show, and where it stands. */
export interface LessonEmbed {
  /** Below `/embed/`, without slashes at its ends. */
  readonly path: string;
  readonly title: string;
  readonly figure: WrittenFigure;
  readonly placed: Placed;
}

/** Every figure and calculator of every lesson, in the order of the course. */
export async function lessonEmbeds(): Promise<LessonEmbed[]> {
  return (await course()).flatMap((placed) => {
    const { id, filePath = "" } = placed.lesson;
    return figuresIn(readFileSync(filePath, "utf8"), Object.keys(embeddable)).map((figure) => ({
      path: `lessons/${id}/${figure.name}`,
      title: sentence(figure.name.replaceAll("-", " ")),
      figure,
      placed,
    }));
  });
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
