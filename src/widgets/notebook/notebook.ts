import type { Readings, Shape, Values } from "@calc";
import type { Carried } from "../parts/carried.ts";
import type { DescribedQuantity } from "../parts/describedQuantity.ts";

/** A lesson as a notebook: what a person may change, and the layers that are worked out from it. Plain data. */
export interface Notebook {
  readonly values: Readonly<Record<string, NotebookValue>>;
  /** In an order in which each layer stands behind those that it reads. */
  readonly layers: Readonly<Record<string, NotebookLayer>>;
  /** The declarations of those layers, each once. */
  readonly declarations: Readonly<Record<string, Carried>>;
}

/** A value that all cells of a page share. */
export interface NotebookValue {
  /** The quantity that it is, which gives it symbol and colour. */
  readonly of: string;
  readonly described: DescribedQuantity;
  /** What the author begins with. */
  readonly start: string;
  readonly least: number;
  readonly most: number;
  readonly kind: "numbers" | "yesOrNo";
  /** Whether one number for each axis may be typed, or a word. */
  readonly several: boolean;
  readonly words: readonly string[];
}

/** A layer of a page. Its texts are numbers and words as they are, or the names of values. */
export interface NotebookLayer {
  /** The name of its declaration. */
  readonly layer: string;
  /** For each input its sizes, or the name of the layer of the page that gives it. */
  readonly inputs: readonly (string | readonly string[])[];
  readonly choices: Readonly<Record<string, string | readonly string[]>>;
}

/** The text of each value. */
export type Texts = Readonly<Record<string, string>>;

/** What a layer of the page comes to. */
export interface Worked {
  readonly values: Values;
  /** Each quantity as people read it, and `output` and `input` as whole shapes. */
  readonly readings: Readings;
  readonly inputs: readonly Shape[];
  readonly output: Shape;
  readonly tensors: readonly WorkedTensor[];
}

/** A tensor that a layer holds, as PyTorch orders its axes. */
export interface WorkedTensor {
  readonly name: string;
  readonly shape: Shape;
  readonly role: "weight" | "bias" | "statistic";
  /** How many numbers are in it. */
  readonly count: bigint;
}

/** The names of the values that a layer of the page reads, by itself and through the layers before it. */
export function valuesReadBy(notebook: Notebook, name: string): string[] {
  const layer = notebook.layers[name];
  if (!layer) return [];
  const before = layer.inputs.flatMap((input) =>
    typeof input === "string" ? valuesReadBy(notebook, input) : input,
  );
  const named = [...before, ...Object.values(layer.choices).flat()];
  return Object.keys(notebook.values).filter((value) => named.includes(value));
}
