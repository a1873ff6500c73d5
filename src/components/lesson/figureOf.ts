import { valuesReadBy, type Worked } from "@widgets/notebook/notebook.ts";
import type { CellStart } from "@widgets/notebook/cell.svelte.ts";
import { authorError, oneOf } from "./authorError.ts";
import { notebookOf, type LessonWithNotebook, type ReadNotebook } from "./readNotebook.ts";

/** A figure of a lesson: its id on the page, the layers that it shows, and what it begins with. */
export interface LessonFigure extends ReadNotebook {
  readonly name: string;
  /** The page's names of its layers, in the order asked for. */
  readonly layers: readonly string[];
  /** The first of them. */
  readonly layer: string;
  readonly start: CellStart;
}

/** What an author may say to any figure. */
export interface FigureProps {
  /** The layer that it shows; may be left out where the lesson has one that fits. */
  readonly layer?: string;
  /** Several of them, apart by spaces. */
  readonly layers?: string;
  /** Its id, where the same figure stands twice. */
  readonly name?: string;
}

/**
 * What a figure's tag hands to its figure. `fits` lists the declarations that it can show; any if
 * there is no list. Throws an author's error where the tag names no layer that fits.
 */
export function figureOf(
  lesson: LessonWithNotebook | undefined,
  ownName: string,
  { layer, layers, name = ownName }: FigureProps,
  fits?: readonly string[],
): LessonFigure {
  const read = notebookOf(lesson);
  const { file, notebook, worked } = read;
  const fitting = Object.entries(notebook.layers)
    .filter(([, placed]) => !fits || fits.includes(placed.layer))
    .map(([each]) => each);
  const asked = layers?.split(/\s+/) ?? [layer ?? (fitting.length === 1 ? fitting[0] : undefined)];
  const shown = asked.map((each) => {
    if (each !== undefined && fitting.includes(each)) return each;
    const culprit = each === undefined ? `<${tagName(ownName)}` : `"${each}"`;
    const what = each === undefined ? "say which layer it shows" : `it can’t show “${each}”`;
    throw authorError(file, culprit, `${what}: layer="…". ${oneOf(fitting)}`);
  });
  const [first = ""] = shown;
  return { ...read, name, layers: shown, layer: first, start: startOf(read, shown, worked) };
}

/** What a cell of the page begins with that shows these layers. */
export function startOf(
  { notebook }: ReadNotebook,
  shown: readonly string[],
  worked: Readonly<Record<string, Worked>>,
): CellStart {
  const reads = new Set(shown.flatMap((each) => valuesReadBy(notebook, each)));
  const values = Object.entries(notebook.values).filter(([value]) => reads.has(value));
  const results = shown.flatMap((each) => {
    const result = worked[each];
    return result ? [[each, result] as const] : [];
  });
  return { values: Object.fromEntries(values), worked: Object.fromEntries(results) };
}

/** `sliding-kernel` is written as `<SlidingKernel`. */
const tagName = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
