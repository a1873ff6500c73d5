import { formatNumber, quantityNamed, readChoice, sizesOf, type Allowed, type Layer } from "@calc";
import type { Notebook, NotebookLayer, NotebookValue, Texts } from "./notebook.ts";

type LayerOf = (declaration: string) => Layer;

/** What of the texts of a page cannot be whatever the others are, each with the sentence to say. */
export interface Refusals {
  /** What is nothing for the arithmetic either. */
  readonly refused: Readonly<Record<string, string>>;
  /** What the arithmetic takes, and only the page's figures don't go to. */
  readonly beyond: Readonly<Record<string, string>>;
}

/** Reads each text of a page by itself. */
export function refusals(notebook: Notebook, layerOf: LayerOf, texts: Texts): Refusals {
  const refused: Record<string, string> = {};
  const beyond: Record<string, string> = {};
  for (const [name, value] of Object.entries(notebook.values)) {
    const text = texts[name] ?? "";
    const { parts, ...quantity } = quantityNamed(value.of);
    // A formula of the page has room for one number along each axis, and none for its two sides.
    const own = parts && { parts: parts === "sides" ? ("axes" as const) : parts };
    const asked = { ...quantity, ...own, label: value.described.label };
    const words = Object.fromEntries(value.words.map((word) => [word, true]));
    const axes = value.several ? axesFor(notebook, layerOf, name) : undefined;
    const readWithin = (range: Allowed["range"]) =>
      readChoice(text, asked, { range, words, isOne: !value.several }, axes);
    const drawn = [BigInt(value.least), BigInt(value.most)] as const;
    const read = readWithin(drawn);
    if (read.kind !== "refused") continue;
    const taken = takenFor(notebook, layerOf, name) ?? drawn;
    if (readWithin(taken).kind === "refused") refused[name] = read.message;
    else beyond[name] = beyondFigures(value);
  }
  return { refused, beyond };
}

/** The whole numbers that the layers of a page take for a value, whatever its figures can draw. */
function takenFor(
  { values, layers }: Notebook,
  layerOf: LayerOf,
  name: string,
): Allowed["range"] | undefined {
  const of = values[name]?.of;
  const [first, ...others] = Object.values(layers).flatMap((placed) => {
    const { hyperparameters } = layerOf(placed.layer);
    const chosen = choicesReading(placed, name).flatMap((choice) => hyperparameters[choice] ?? []);
    const size = of !== undefined && isSize(placed, name) ? [sizesOf(quantityNamed(of))] : [];
    return [...size, ...chosen.map(({ range }) => range)];
  });
  return others.reduce(
    (all, [least, most]) =>
      all && ([least > all[0] ? least : all[0], most < all[1] ? most : all[1]] as const),
    first,
  );
}

/** Along how many axes the first layer that reads a value takes a number for each. */
function axesFor({ layers }: Notebook, layerOf: LayerOf, name: string): number {
  const reader = Object.values(layers).find(
    (placed) => isSize(placed, name) || choicesReading(placed, name).length > 0,
  );
  return (reader && layerOf(reader.layer).declaration.axes) ?? 1;
}

const beyondFigures = ({ described, least, most }: NotebookValue) =>
  `Here the numbers for the ${described.label} go from ${formatNumber(BigInt(least))} to ${formatNumber(BigInt(most))}, which the figures can show. The calculators in the reference take others too.`;

const isSize = ({ inputs }: NotebookLayer, name: string) =>
  inputs.some((input) => typeof input === "object" && input.includes(name));

const choicesReading = ({ choices }: NotebookLayer, name: string) =>
  Object.keys(choices).filter((choice) => [choices[choice]].flat().includes(name));
