import { isLayerName, isQuantityName, layers, quantityNamed, type Layer } from "@calc";
import { carryArithmetic } from "@widgets/parts/carried.ts";
import { describe } from "@widgets/parts/describedQuantity.ts";
import type { Notebook, NotebookLayer, NotebookValue, Worked } from "@widgets/notebook/notebook.ts";
import { workOutNotebook } from "@widgets/notebook/workOutNotebook.ts";
import { authorError, oneOf } from "./authorError.ts";
import { heldLayer } from "./heldLayer.ts";
import type { WrittenLayer, WrittenNotebook, WrittenValue } from "./notebookFields.ts";
import { rangeOf } from "./valueRanges.ts";

/** What the tags read of a lesson. */
export interface LessonWithNotebook {
  readonly filePath?: string | undefined;
  readonly data: WrittenNotebook;
}

/** A lesson's notebook, and what its layers come to at the author's start. */
export interface ReadNotebook {
  readonly file: string;
  readonly notebook: Notebook;
  /** The layer behind a name of a declaration, as this lesson has it. */
  readonly layerOf: (declaration: string) => Layer;
  readonly worked: Readonly<Record<string, Worked>>;
}

type Complain = (culprit: string, sentence: string) => Error;

/** Beside a control there is little room. */
const shortLabels: Readonly<Record<string, string>> = {
  inSize: "input",
  kernelSize: "kernel",
  inChannels: "channels in",
  outChannels: "filters",
};

const read = new WeakMap<WrittenNotebook, ReadNotebook>();

/** Reads a lesson's notebook. Throws an author's error where a name means nothing or a start cannot be. */
export function notebookOf(lesson: LessonWithNotebook | undefined): ReadNotebook {
  if (!lesson?.filePath) throw new Error("Tags with values or layers belong in a lesson.");
  const known = read.get(lesson.data) ?? readNotebook(lesson.filePath, lesson.data);
  read.set(lesson.data, known);
  return known;
}

function readNotebook(file: string, written: WrittenNotebook): ReadNotebook {
  const complain: Complain = (culprit, sentence) => authorError(file, culprit, sentence);
  const values = mapped(written.values, (value, name) => readValue(name, value, written, complain));
  const placed = mapped(written.layers, (layer, name) => readLayer(name, layer, written, complain));
  const used = new Set(Object.values(placed).map(({ layer }) => layer));
  const held = new Map([...used].map((name) => [name, heldLayer(name, written.limits)]));
  const layerOf = (name: string) => held.get(name) ?? heldLayer(name, written.limits);
  const declarations = Object.fromEntries(
    [...held].map(([name, layer]) => [name, carryArithmetic(layer)]),
  );
  const notebook = { values, layers: placed, declarations };
  const start = mapped(values, ({ start: text }) => text);
  const { worked, issues } = workOutNotebook(notebook, layerOf, start);
  const [problem] = Object.entries(issues);
  if (problem) throw complain(`${problem[0]}:`, problem[1]);
  return { file, notebook, layerOf, worked };
}

function readValue(
  name: string,
  written: WrittenValue,
  lesson: WrittenNotebook,
  complain: Complain,
): NotebookValue {
  const isLong = typeof written === "object" && "start" in written;
  const {
    of = name,
    start,
    range,
    label,
    words,
    perAxis = Array.isArray(start),
  } = isLong ? written : { start: written, words: [] };
  if (!isQuantityName(of)) {
    throw complain(
      `${name}:`,
      `there is no quantity “${of}”. Say which it is: ${name}: { of: kernelSize, start: 3 }.`,
    );
  }
  const { parts } = quantityNamed(of);
  const described = describe(of);
  const [least, most] = range ?? rangeOf(name, of, Number(start), lesson);
  return {
    of,
    described: { ...described, label: label ?? shortLabels[of] ?? described.label },
    start: textOf(start),
    least,
    most,
    kind: least === 0 && most === 1 && parts === undefined ? "yesOrNo" : "numbers",
    several: perAxis && parts !== undefined,
    words,
  };
}

function readLayer(
  name: string,
  { layer, input, inputs, choices }: WrittenLayer,
  { values, layers: all }: WrittenNotebook,
  complain: Complain,
): NotebookLayer {
  if (!isLayerName(layer)) {
    throw complain(
      `layer: ${layer}`,
      `there is no layer “${layer}”. ${oneOf(Object.keys(layers))}`,
    );
  }
  const { hyperparameters } = layers[layer];
  for (const choice of Object.keys(choices)) {
    if (!Object.hasOwn(hyperparameters, choice)) {
      const offered = Object.keys(hyperparameters);
      throw complain(choice, `${layer} has no “${choice}”. ${oneOf(offered)}`);
    }
  }
  const missing = Object.entries(hyperparameters).find(
    ([choice, { default: own }]) => !own && choices[choice] === undefined,
  );
  if (missing)
    throw complain(`${name}:`, `${layer} needs ${missing[0]}: write it into its choices.`);
  const before = Object.keys(all).slice(0, Object.keys(all).indexOf(name));
  const readInput = (each: string | readonly unknown[]) => {
    if (typeof each !== "string") return each.map((size) => known(String(size), values, complain));
    if (before.includes(each)) return each;
    throw complain(`input: ${each}`, `there is no layer “${each}” above ${name}. ${oneOf(before)}`);
  };
  const given = inputs ?? (input === undefined ? [] : [input]);
  if (given.length === 0)
    throw complain(`${name}:`, `${name} has no input: write input: [3, 32, 32].`);
  return {
    layer,
    inputs: given.map(readInput),
    choices: mapped(choices, (choice, of) => {
      if (choice === null) return known(of, values, complain);
      return Array.isArray(choice) ? choice.map(textOf) : textOf(choice);
    }),
  };
}

/** A number, or the name of a value that there is. */
function known(text: string, values: WrittenNotebook["values"], complain: Complain): string {
  if (/^\d+$/.test(text) || Object.hasOwn(values, text)) return text;
  throw complain(text, `there is no value “${text}”. ${oneOf(Object.keys(values))}`);
}

/** As a person would type it: yes is 1, a list has commas. */
function textOf(written: unknown): string {
  if (Array.isArray(written)) return written.map(textOf).join(", ");
  if (written === true || written === "yes") return "1";
  return written === false || written === "no" ? "0" : String(written);
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));
}
