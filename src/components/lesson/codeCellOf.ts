import { readFileSync } from "node:fs";
import { isLayerName, layers as declared } from "@calc";
import { boundNumbers } from "@widgets/codeCell/boundNumbers.ts";
import type { CodeStart } from "@widgets/codeCell/cellState.ts";
import { waysToShow, type CodeCell, type PlacedCell } from "@widgets/codeCell/codeCell.ts";
import { placeInCode } from "@widgets/codeCell/placeInCode.ts";
import { numbersIn } from "@widgets/codeCell/readCell.ts";
import { isUnsaid, readStart } from "@widgets/codeCell/readStart.ts";
import { valuesReadBy } from "@widgets/notebook/notebook.ts";
import { authorError, oneOf } from "./authorError.ts";
import { notebookOf, type LessonWithNotebook } from "./readNotebook.ts";
import { ownName, writtenCells, type WrittenCode } from "./writtenCells.ts";

/** What an author may say to a cell. */
export interface CellProps {
  /** The lesson's layers that the code has, apart by spaces. */
  readonly layers: string;
  /** The lesson's values that are numbers of the code; all that the layers read, if it is left out. */
  readonly binds?: string;
  readonly shows?: string;
  /** Its id, where a lesson has several. */
  readonly name?: string;
}

/** A cell of a lesson: how it hangs together with the lesson, and what it begins with. */
export interface LessonCell {
  readonly name: string;
  readonly cell: CodeCell;
  readonly starts: readonly [CodeStart, ...CodeStart[]];
}

/**
 * What a `<Cell>` hands to its page. Throws an author's error, at its line, where the code cannot be
 * read, has no place for a value, or begins with another number than the lesson.
 */
export function codeCellOf(lesson: LessonWithNotebook | undefined, props: CellProps): LessonCell {
  const { file, notebook } = notebookOf(lesson);
  const { name = ownName, shows = "row" } = props;
  const layers = listed(props.layers);
  const bound = layers.flatMap((layer) => valuesReadBy(notebook, layer));
  const binds = props.binds === undefined ? [...new Set(bound)] : listed(props.binds);
  const unknown =
    layers.find((layer) => !Object.hasOwn(notebook.layers, layer)) ??
    binds.find((value) => !bound.includes(value));
  if (unknown !== undefined) {
    const known = layers.includes(unknown) ? Object.keys(notebook.layers) : bound;
    throw authorError(file, "<Cell", `a cell can’t be bound to “${unknown}”. ${oneOf(known)}`);
  }
  const way = waysToShow.find((each) => each === shows);
  if (!way) throw authorError(file, `"${shows}"`, `no cell shows “${shows}”. ${oneOf(waysToShow)}`);
  const written = writtenCells(readFileSync(file, "utf8")).find((each) => each.name === name);
  const cell = { layers, binds, shows: way };
  const [first, ...others] = (written?.codes ?? []).map((code) =>
    startOf(file, { ...cell, notebook }, code),
  );
  if (first) return { name, cell, starts: [first, ...others] };
  const sentence = `the cell “${name}” has no code. Write it between its tags: \`\`\`python keras`;
  throw new Error(`${file}:${written?.line ?? 1}: ${sentence}`);
}

/** The author's code, read as it will be on the page; a mistake in it stops the build. */
function startOf(
  file: string,
  cell: PlacedCell,
  { framework, code, line }: WrittenCode,
): CodeStart {
  const { read, start: begun } = readStart(cell, framework, code);
  const complain = (at: number, sentence: string) =>
    new Error(`${file}:${line + at}: in the ${begun.title} code, ${sentence}`);
  for (const name of cell.layers) {
    const of = cell.notebook.layers[name]?.layer ?? "";
    const title = isLayerName(of) ? declared[of].declaration.title : of;
    if (read.rows.length > 0 && !read.matched.has(name))
      throw complain(1, `nothing is “${name}”. Write a ${title} there.`);
  }
  const [complaint] = read.complaints;
  if (complaint) throw complain(complaint.line, `this can’t be read: ${complaint.sentence}`);
  const bound = boundNumbers(cell).filter((each) => !isUnsaid(framework, cell, each));
  for (const name of cell.binds) {
    const start = cell.notebook.values[name]?.start ?? "";
    const own = bound.filter(({ value }) => value === name);
    const place = own.map((each) => placeInCode(code, read, each));
    if (place.some((each) => each?.before !== undefined || !each)) {
      const sentence = `“${name}” has no place. Write ${start} where it belongs, or leave it out of binds="…".`;
      throw complain(1, sentence);
    }
    const number = numbersIn(cell, read)[name];
    if (own.length > 0 && number !== start) {
      const sentence = `“${name}” is ${number ?? "no number"}, and begins with ${start}. Write ${start}.`;
      throw complain(1, sentence);
    }
  }
  return begun;
}

const listed = (text: string) => text.split(/\s+/).filter((each) => each !== "");
