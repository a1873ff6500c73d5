import { writtenCells, type WrittenCell } from "@components/lesson/writtenCells.ts";
import { notebookOf, type LessonWithNotebook } from "@components/lesson/readNotebook.ts";
import { frameworkChecks } from "./frameworkChecks.ts";
import type { Exercises } from "./exerciseWords.ts";
import { ifInstalled } from "./ifInstalled.ts";
import { ipynb, type Part } from "./ipynb.ts";
import { markdownOf } from "./markdownOf.ts";
import { plainTexIn } from "./plainTex.ts";
import { pythonChecks } from "./pythonChecks.ts";
import { withSources } from "./sources.ts";
import { withoutTags } from "./tags.ts";

/** A lesson as its collection has it. */
interface WrittenLesson extends LessonWithNotebook {
  readonly body?: string | undefined;
  readonly data: LessonWithNotebook["data"] & {
    readonly question: string;
    readonly answer: string;
  };
}

/**
 * A lesson as a notebook of Jupyter: its words with the numbers as they are at first, and below each
 * section plain Python that comes to the same numbers. `path` is its place on the site, whose address
 * may not be known.
 */
export function lessonNotebook(
  lesson: WrittenLesson,
  exercises: Exercises,
  path: string,
  site?: URL,
): unknown {
  const page = site ? new URL(path, site).href : path;
  const { data } = lesson;
  const { text: body, sources } = withSources(lesson.body ?? "");
  const read = notebookOf(lesson);
  const write = markdownOf(lesson, exercises, (fragment) => page + (fragment && `#${fragment}`));
  const check = pythonChecks(read);
  const cells = writtenCells(body);
  const sections = body.split(/^(?=## )/m).flatMap((section): Part[] => {
    const words = withoutTags(section, (tag) => (tag.name === "Cell" ? mark : write(tag)));
    const [first = "", ...others] = words.split(mark);
    return [
      wordsIn(first, site),
      ...others.flatMap((rest) => [...codeOf(cells.shift()), wordsIn(rest, site)]),
      check(section) ?? [],
    ].flat();
  });
  const opening = `# ${data.question}\n\n**${data.answer}**\n\nA lesson of Layerwise: ${page}`;
  const closing = frameworkChecks(read);
  const parts: Part[] = [
    { kind: "words", text: opening },
    ...[...sections, wordsIn(withoutTags(sources, write), site)].filter(({ text }) => text !== ""),
    ...(closing.length > 0 ? [{ kind: "words" as const, text: asked }, ...closing] : []),
  ];
  return ipynb(data.question, parts);
}

const asked =
  "## Ask the frameworks\n\nWhere PyTorch or Keras is installed, these cells build the lesson’s layers and let the framework count.";

/** Stands for a cell until the words are cut there; no lesson writes it. */
const mark = "\uE001";

/** The code of a cell, each framework by itself. */
const codeOf = (cell: WrittenCell | undefined): Part[] =>
  (cell?.codes ?? []).flatMap(({ framework, code }) => ifInstalled(framework, [code]));

function wordsIn(text: string, site: URL | undefined): Part {
  const linked = plainTexIn(text).replaceAll(
    /\[([^\]]*)\]\((\/[^)]*)\)/g,
    (_, words: string, path: string) => (site ? `[${words}](${new URL(path, site).href})` : words),
  );
  return { kind: "words", text: linked.replaceAll(/\n{3,}/g, "\n\n").trim() };
}
