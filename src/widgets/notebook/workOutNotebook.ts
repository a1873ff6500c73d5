import {
  flat,
  formatNumber,
  quantityNamed,
  readChoice,
  receptiveFields,
  sizesOf,
  type Layer,
  type SeenRow,
} from "@calc";
import {
  valuesReadBy,
  type Notebook,
  type NotebookLayer,
  type Texts,
  type Worked,
} from "./notebook.ts";
import { refusals } from "./refusals.ts";
import { workOutLayer, type LayerOutcome } from "./workOutLayer.ts";

/** What the texts of a notebook come to; where one cannot be, the sentence to say beside its control. */
export interface Outcome {
  readonly worked: Readonly<Record<string, Worked>>;
  readonly issues: Readonly<Record<string, string>>;
  /** Whether a value cannot be by itself, whatever the others are. */
  readonly isAlone?: boolean;
  /** The layers that could be worked out, in their order. */
  readonly rows: readonly SeenRow[];
}

/**
 * Works out every layer of a page from the texts of its values; nothing in them makes it throw.
 * `changed` is the value that a refusal is told to if nothing else claims it; `kept` are layers that were
 * worked out before, for most of them stay as they were.
 */
export function workOutNotebook(
  notebook: Notebook,
  layerOf: (declaration: string) => Layer,
  texts: Texts,
  changed?: string,
  kept = new Map<string, LayerOutcome>(),
): Outcome {
  const { refused, beyond } = refusals(notebook, layerOf, texts);
  const issues: Record<string, string> = {};
  const worked: Record<string, Worked> = {};
  const rows: SeenRow[] = [];
  if (Object.keys(refused).length > 0) return { worked, issues: refused, rows, isAlone: true };
  for (const [name, placed] of Object.entries(notebook.layers)) {
    const layer = layerOf(placed.layer);
    const choices = choicesOf(placed, texts);
    const inputs = inputsOf(notebook, placed, layer.declaration.axes ?? 1, texts, worked);
    const key = keyOf(name, choices, inputs);
    const outcome = kept.get(key) ?? workOutLayer(layer, choices, inputs);
    kept.set(key, outcome);
    if (outcome.ok) {
      const { node } = outcome;
      worked[name] = outcome.worked;
      const { inputs: shapes, output } = outcome.worked;
      const sources = placed.inputs.map((each) => (typeof each === "string" ? each : "input"));
      rows.push({ name, node, layer, sources, inputs: shapes, input: shapes[0] ?? [], output });
      continue;
    }
    for (const { quantity, message } of outcome.issues) {
      issues[ownerOf(notebook, name, quantity, changed)] ??= message;
    }
    return { worked: {}, issues, rows };
  }
  if (Object.keys(beyond).length > 0)
    return { worked: {}, issues: beyond, rows: [], isAlone: true };
  return { worked: withFields(worked, rows), issues, rows };
}

/** Each layer also with what one of its values sees of what goes into the first: along the first axis. */
function withFields(
  worked: Readonly<Record<string, Worked>>,
  rows: readonly SeenRow[],
): Readonly<Record<string, Worked>> {
  const fields = receptiveFields(rows);
  const seen = Object.entries(worked).map(([name, each]) => {
    const field = fields.get(name);
    const [along] = field === undefined || field === "all" ? [] : field;
    if (!along) return [name, each] as const;
    const told = { receptiveField: formatNumber(along.size), jump: formatNumber(along.jump) };
    return [name, { ...each, readings: { ...each.readings, ...told } }] as const;
  });
  return Object.fromEntries(seen);
}

/** The value that an issue of a layer is told to: the one that is its choice, or as near as can be said. */
function ownerOf(notebook: Notebook, name: string, quantity: string, changed?: string): string {
  const chosen = [notebook.layers[name]?.choices[quantity] ?? []].flat();
  const read = valuesReadBy(notebook, name);
  return (
    chosen.find((text) => read.includes(text)) ??
    read.find((value) => notebook.values[value]?.of === quantity) ??
    read.find((value) => value === changed) ??
    read[0] ??
    name
  );
}

function inputsOf(
  { values }: Notebook,
  { inputs }: NotebookLayer,
  axes: number,
  texts: Texts,
  worked: Readonly<Record<string, Worked>>,
) {
  return inputs.map((input) => {
    if (typeof input === "string") return worked[input]?.output ?? [];
    return input.flatMap((size) => {
      const text = texts[size] ?? size;
      return values[size]?.several ? alongAxes(text, axes) : text;
    });
  });
}

/** The sizes of a text such as `7`, or `7, 9`, one for each axis. */
function alongAxes(text: string, axes: number): readonly (string | bigint)[] {
  const inSize = quantityNamed("inSize");
  const read = readChoice(text, inSize, { range: sizesOf(inSize) }, axes);
  return read.kind === "value" ? flat(read.value) : [text];
}

function choicesOf({ choices }: NotebookLayer, texts: Texts): Record<string, string> {
  const resolve = (text: string) => texts[text] ?? text;
  return Object.fromEntries(
    Object.entries(choices).map(([name, text]) => [
      name,
      typeof text === "string" ? resolve(text) : text.map(resolve).join(", "),
    ]),
  );
}

/** The same for a layer of the page whose choices and inputs are the same. */
const keyOf = (
  name: string,
  choices: Readonly<Record<string, string>>,
  inputs: readonly (readonly (string | bigint)[])[],
) => JSON.stringify([name, Object.values(choices), inputs.map((sizes) => sizes.map(String))]);
