export const levels = ["gentle", "medium", "demanding"] as const;

/** How hard an exercise is to do by hand, as its numbers tell. */
export type Level = (typeof levels)[number];

/** An exercise as an instructor looks for it. */
export interface Listed {
  readonly name: string;
  readonly title: string;
  /** Its question with the author’s own numbers. */
  readonly question: string;
  readonly revision: number;
  readonly level: Level;
  /** What else it is than a question for a number, such as `yes or no`. */
  readonly kinds: readonly string[];
  /** With how many different numbers it can be asked. */
  readonly variants: number;
}

/** The exercises of one lesson. */
interface ListedLesson {
  /** Its place in the course, such as `3.1`. */
  readonly label: string;
  readonly title: string;
  readonly exercises: readonly Listed[];
}

/** The exercises of one chapter of the course. */
export interface ListedChapter {
  readonly name: string;
  readonly title: string;
  readonly lessons: readonly ListedLesson[];
}

/** What somebody looks for; an empty text is anything. */
export interface Wanted {
  readonly words: string;
  /** The name of a chapter. */
  readonly chapter: string;
  readonly level: Level | "";
}

/** All exercises, in the order of the course. */
export const listedIn = (chapters: readonly ListedChapter[]): Listed[] =>
  chapters.flatMap(({ lessons }) => lessons.flatMap(({ exercises }) => exercises));

/**
 * What is left of the list where every word stands in the title, the question or the kinds of an exercise,
 * or in the title of its lesson or chapter.
 */
export function searched(chapters: readonly ListedChapter[], wanted: Wanted): ListedChapter[] {
  const words = plain(wanted.words).split(" ");
  const isWanted = ({ title, question, kinds, level }: Listed, above: string) => {
    const text = plain([title, question, ...kinds, above].join(" "));
    return (
      (wanted.level === "" || level === wanted.level) && words.every((word) => text.includes(word))
    );
  };
  return chapters
    .filter(({ name }) => wanted.chapter === "" || name === wanted.chapter)
    .map((chapter) => ({
      ...chapter,
      lessons: chapter.lessons
        .map((lesson) => {
          const above = `${lesson.title} ${chapter.title}`;
          return { ...lesson, exercises: lesson.exercises.filter((each) => isWanted(each, above)) };
        })
        .filter(({ exercises }) => exercises.length > 0),
    }))
    .filter(({ lessons }) => lessons.length > 0);
}

/** As it is compared: without case, with one kind of apostrophe, space and cross. */
const plain = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?<=\d)\s*x\s*(?=\d)/g, "×")
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/\s+/g, " ")
    .trim();
