import { expandedFormula, isLayerName, layers, namesIn, type Layer, type Values } from "@calc";
import { fieldAsked, workedOf, type Exercise, type Worked } from "@exercises";
import type { Notebook, NotebookLayer } from "@widgets/notebook/notebook.ts";
import { workOutNotebook } from "@widgets/notebook/workOutNotebook.ts";
import { inputQuantities, isList } from "@widgets/parts/typedInputs.ts";
import { recall, remember } from "@widgets/parts/typedAddress.ts";
import { workOut } from "@widgets/parts/typedLayer.ts";
import { textOf, type Typed } from "@widgets/parts/typedTexts.ts";
import { lessonAddress, networkAddress, referenceAddress } from "../site/addresses.ts";
import { notebookOf, type LessonWithNotebook } from "./readNotebook.ts";

/** A lesson as far as an exercise may lead there. */
export interface SeenLesson extends LessonWithNotebook {
  readonly id: string;
  /** Its text, in which the figures stand. */
  readonly body?: string | undefined;
}

/**
 * The address of a page that shows an exercise with its numbers: the figure of its lesson, where the
 * notebook there takes all that the answer depends on; else the calculator of its layer; for a
 * whole network, the network’s page.
 */
export function seeIt(exercise: Exercise, lessons: readonly SeenLesson[]): string | undefined {
  const [part] = exercise.parts;
  const worked = workedOf(exercise, part);
  const isCompared = exercise.changed !== undefined;
  // How far a value sees is no matter of its layer alone.
  const isOfNetwork = part.asks === fieldAsked || (part.isNamed && !isCompared);
  if (!worked || isOfNetwork) return exercise.network && networkAddress(exercise.network);
  const lesson = lessons.find(({ id }) => id === exercise.lesson);
  // What is compared or divided stands in no figure.
  if (isCompared || exercise.share) return inReference(worked);
  // Where a choice is asked for, it is the result that a page shows.
  const asks = exercise.given ?? part.asks;
  return (lesson && inLesson(lesson, worked, asks)) ?? inReference(worked);
}

function inLesson(lesson: SeenLesson, worked: Worked, asks: string): string | undefined {
  const { notebook } = notebookOf(lesson);
  for (const [name, placed] of Object.entries(notebook.layers)) {
    const figure = figureShowing(lesson.body ?? "", name);
    const texts = figure === undefined ? undefined : textsFor(notebook, placed, worked);
    if (!texts || Object.keys(texts).length === 0) continue;
    if (!comesTo(notebook, name, texts, worked, asks)) continue;
    const query = new URLSearchParams(texts).toString().replaceAll("%2C", ",");
    return `${lessonAddress(lesson.id)}?${query}#${figure}`;
  }
  return undefined;
}

/** The id of the first figure in a lesson’s text that shows a layer of its notebook. */
function figureShowing(body: string, layer: string): string | undefined {
  const tags = body.matchAll(/<([A-Z]\w+)([^>]*?)\/>/g);
  for (const [, tag = "", attributes = ""] of tags) {
    const shown = /\blayers?="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
    const own = tag.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase();
    if (shown.includes(layer)) return /\bname="([^"]*)"/.exec(attributes)?.[1] ?? own;
  }
  return undefined;
}

/** What the values of a notebook have to be for one of its layers to be the exercise’s; nothing where that can’t be. */
function textsFor(
  { values }: Notebook,
  { layer, inputs, choices }: NotebookLayer,
  worked: Worked,
): Typed | undefined {
  if (layer !== worked.layer.name) return undefined;
  const texts: Record<string, string> = {};
  const bind = (name: string, text: string) => {
    if (!Object.hasOwn(values, name)) return true;
    const isSame = texts[name] === undefined || texts[name] === text;
    texts[name] = text;
    return isSame;
  };
  const isBound = [
    ...inputs.flatMap((input, place) => {
      if (typeof input === "string") return [false];
      const { shape = [] } = worked.inputs[place] ?? {};
      return [
        input.length === shape.length,
        ...input.map((size, at) => bind(size, `${shape[at]}`)),
      ];
    }),
    ...Object.entries(choices).map(([choice, text]) => {
      const value = worked.values[choice];
      if (typeof text !== "string" || value === undefined) return true;
      return bind(text, textOf(value).replaceAll(", ", ","));
    }),
  ];
  return isBound.every(Boolean) ? texts : undefined;
}

/** Whether the page takes these texts, and then has all that the answer depends on as the exercise has it. */
function comesTo(
  notebook: Notebook,
  name: string,
  texts: Typed,
  { layer, values }: Worked,
  asks: string,
): boolean {
  const start = Object.entries(notebook.values).map(([value, { start: text }]) => [value, text]);
  const all = { ...(Object.fromEntries(start) as Typed), ...texts };
  const layerOf = (declared: string) => (isLayerName(declared) ? layers[declared] : layer);
  const found = workOutNotebook(notebook, layerOf, all).worked[name]?.values;
  return (
    found !== undefined && [...namesBehindIt(layer, asks, values)].every(isAlike(values, found))
  );
}

/** What is asked, and all of which it is made. */
function namesBehindIt(layer: Layer, asks: string, values: Values): ReadonlySet<string> {
  const names = new Set(asks === "output" ? layer.output.map(({ name }) => name) : [asks]);
  // A set goes on over what is added to it.
  for (const name of names) {
    const formula = expandedFormula(layer, name, values);
    for (const each of formula ? namesIn(formula) : []) names.add(each);
  }
  return names;
}

const isAlike = (one: Values, other: Values) => (name: string) =>
  textOf(one[name] ?? [], true) === textOf(other[name] ?? [], true);

/** The calculator of a layer, if its address can say all that makes the layer what it is. */
function inReference({ layer, values }: Worked): string | undefined {
  const { hyperparameters } = layer;
  const sizes = inputQuantities(layer).map((name) => [
    name,
    textOf(values[name] ?? [], isList(layer, name)),
  ]);
  const chosen = Object.keys(hyperparameters).map((name) => [name, textOf(values[name] ?? [])]);
  const typed = Object.fromEntries([...sizes, ...chosen]) as Typed;
  // Two sides that differ can’t be typed as numbers, but a word may mean them.
  const inWords = Object.entries(hyperparameters).flatMap(([name, { words }]) =>
    Object.keys(words).map((word) => ({ ...typed, [name]: word })),
  );
  for (const each of [typed, ...inWords]) {
    const query = remember(layer, each, each);
    const recalled = recall(layer, query, {});
    if (recalled.kind !== "typed") continue;
    const { analysis } = workOut(layer, recalled.typed, {});
    const isThere = analysis.ok && Object.keys(values).every(isAlike(values, analysis.values));
    if (isThere) return `${referenceAddress(layer.name)}${query}#calculator`;
  }
  return undefined;
}
