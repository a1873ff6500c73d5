import {
  expandedFormula,
  layers,
  plainText,
  quantitiesOf,
  quantityNamed,
  uncolouredSymbol,
  type Layer,
  type Network,
} from "@calc";
import { promptText } from "@exercises";
import { argumentName, conventions } from "@frameworks";
import { networks, summaryOf } from "@networks";
import type { Entry } from "@widgets/search/entry.ts";
import { getCollection } from "astro:content";
import { withBase } from "../../base.ts";
import { course, placeOfExercise } from "../lesson/course.ts";
import { glossary } from "../lesson/glossary.ts";
import { formulaNames } from "../reference/formulaNames.ts";
import { inverseQuestions } from "../reference/inverseQuestions.ts";
import { usesOf } from "../reference/uses.ts";
import { glossaryAddress, networkAddress, referenceAddress } from "../site/addresses.ts";

/** Everything that can be found by name: layers and their formulas, networks, lessons, exercises, words. */
export async function entries(): Promise<Entry[]> {
  return [
    ...Object.values(layers).flatMap((layer) => {
      const known = { layer, called: calledBy(layer), uses: usesOf(layer).length };
      return [layerEntry(known), ...formulaEntries(known), ...inverseEntries(known)];
    }),
    ...networks.map((network): Entry => {
      const { name, title, summary } = network;
      const words = `${name} ${summary} parameters ${totalOf(network)}`;
      return { kind: "network", title, words, href: networkAddress(name) };
    }),
    ...(await lessonEntries()),
    {
      kind: "tool",
      title: "Workbench",
      words: workbenchWords,
      href: withBase("/workbench/"),
    },
    ...(await exerciseEntries()),
    ...(await glossary()).map(({ id, name, also, meaning }): Entry => {
      const words = `${also.join(" ")} ${meaning}`;
      return { kind: "word", title: name, words, href: glossaryAddress(id) };
    }),
  ];
}

/** A layer with what all of its entries say. */
interface Known {
  readonly layer: Layer;
  /** What the frameworks call it. */
  readonly called: readonly string[];
  /** In how many places of the networks it stands. */
  readonly uses: number;
}

const calledBy = ({ declaration: { code, axes } }: Layer) => [
  ...new Set(
    Object.values(code).flatMap(({ name }) =>
      // A layer for any number of axes has a name for each.
      (axes === undefined ? [1, 2, 3] : [axes]).map((each) => name.replace("{axes}", String(each))),
    ),
  ),
];

/** What the workbench does, and how the frameworks begin the messages that it explains. */
const workbenchWords = `paste your own code Keras PyTorch Lasagne model summary shapes counts error message
  RuntimeError: mat1 and mat2 shapes cannot be multiplied, size mismatch, expected input to have channels, but got,
  ValueError: negative dimension size, input 0 of layer is incompatible with the layer,
  CUDA out of memory, OOM when allocating tensor, size mismatch for copying a param,
  target size must be the same as input size`;

const totalOf = (network: Network) => summaryOf(network).totals.params;

function layerEntry({ layer, called, uses }: Known): Entry {
  const { name, declaration } = layer;
  const { title, summary } = declaration;
  const asked = conventions.filter(({ layers: about }) => about.some((each) => each === name));
  const words = [name, ...called, summary, ...asked.map(({ question }) => question)];
  return {
    kind: "layer",
    title,
    words: [...words, ...argumentsOf(layer)].join(" "),
    href: referenceAddress(name),
    uses,
  };
}

/** The letters that others write for a quantity, where these are usual. */
const elsewhere: Readonly<Record<string, readonly string[]>> = { outSize: ["o", "W_out", "H_out"] };

function formulaEntries({ layer, called, uses }: Known): Entry[] {
  const { title } = layer.declaration;
  return formulaNames(layer).flatMap((quantity) => {
    const formula = expandedFormula(layer, quantity);
    if (!formula) return [];
    const { label } = quantityNamed(quantity);
    const symbol = plainSymbol(uncolouredSymbol({ kind: "name", name: quantity }));
    return [
      {
        kind: "formula",
        title: `${title}: ${label}`,
        words: [symbol, ...(elsewhere[quantity] ?? []), quantity, layer.name, ...called].join(" "),
        line: `${quantity} = ${plainText(formula)}`,
        href: referenceAddress(layer.name, quantity),
        uses,
      },
    ];
  });
}

const inverseEntries = ({ layer, uses }: Known): Entry[] =>
  inverseQuestions(layer).map((question) => ({ kind: "question", ...question, uses }));

async function lessonEntries(): Promise<Entry[]> {
  return (await course()).map(({ lesson, href, chapter, label }) => ({
    kind: "lesson",
    title: lesson.data.question,
    words: `${lesson.data.answer} ${chapter.title}`,
    line: `${label} ${chapter.title}`,
    href,
  }));
}

async function exerciseEntries(): Promise<Entry[]> {
  const exercises = await getCollection("exercises");
  return Promise.all(
    exercises.map(async ({ id, data: { title, prompt } }) => ({
      kind: "exercise",
      title,
      words: promptText(prompt),
      href: await placeOfExercise(id),
    })),
  );
}

/** What its hyperparameters are called, here and by the frameworks. */
const argumentsOf = (layer: Layer) =>
  quantitiesOf(layer).given.flatMap((name) => [
    quantityNamed(name).label,
    argumentName("keras", layer, name) ?? "",
    argumentName("pytorch", layer, name) ?? "",
  ]);

/** `n_{\text{out}}` as one may type it: `n_out`. */
const plainSymbol = (latex: string) =>
  latex.replace(/\\text|\\mathrm/g, "").replace(/[{}\\\s]/g, "");
