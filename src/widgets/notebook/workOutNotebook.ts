import {
  analyse,
  formatNumber,
  formatShape,
  place,
  quantityNamed,
  readChoice,
  readings,
  receptiveFields,
  type Analysis,
  type Layer,
  type Readings,
  type SeenRow,
  type Shape,
} from "@calc";
import { channelsLast } from "@frameworks";
import { pathReadings } from "../parts/pathReadings.ts";
import {
  valuesReadBy,
  type Notebook,
  type NotebookLayer,
  type Texts,
  type Worked,
} from "./notebook.ts";

/** What the texts of a notebook come to; where one cannot be, the sentence to say beside its control. */
export interface Outcome {
  readonly worked: Readonly<Record<string, Worked>>;
  readonly issues: Readonly<Record<string, string>>;
}

/**
 * Works out every layer of a page from the texts of its values; nothing in them makes it throw.
 * `changed` is the value that a refusal is told to if nothing else claims it.
 */
export function workOutNotebook(
  notebook: Notebook,
  layerOf: (declaration: string) => Layer,
  texts: Texts,
  changed?: string,
): Outcome {
  const issues = refusals(notebook, texts);
  const worked: Record<string, Worked> = {};
  const rows: SeenRow[] = [];
  if (Object.keys(issues).length > 0) return { worked, issues };
  for (const [name, placed] of Object.entries(notebook.layers)) {
    const layer = layerOf(placed.layer);
    const inputs = inputsOf(placed, texts, worked);
    const [first = [], ...others] = inputs;
    const node = place(layer, choicesOf(placed, texts));
    const analysis = analyse(node, first, ...others);
    if (analysis.ok) {
      worked[name] = workedLayer(layer, analysis);
      const { inputs: shapes, output } = analysis;
      const sources = placed.inputs.map((each) => (typeof each === "string" ? each : "input"));
      rows.push({ name, node, layer, sources, inputs: shapes, input: shapes[0] ?? [], output });
      continue;
    }
    for (const { quantity, message } of analysis.issues) {
      issues[ownerOf(notebook, name, quantity, changed)] ??= message;
    }
    return { worked: {}, issues };
  }
  return { worked: withFields(worked, rows), issues };
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

/** Values that by themselves can be nothing. */
function refusals({ values }: Notebook, texts: Texts): Record<string, string> {
  const issues: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const { parts, ...quantity } = quantityNamed(value.of);
    const { label } = value.described;
    const asked = { ...quantity, label, ...(value.several && parts && { parts }) };
    const words = Object.fromEntries(value.words.map((word) => [word, true]));
    const range = [BigInt(value.least), BigInt(value.most)] as const;
    const read = readChoice(texts[name] ?? "", asked, { range, words });
    if (read.kind === "refused") issues[name] = read.message;
  }
  return issues;
}

function inputsOf(
  { inputs }: NotebookLayer,
  texts: Texts,
  worked: Readonly<Record<string, Worked>>,
) {
  return inputs.map((input) =>
    typeof input === "string"
      ? (worked[input]?.output ?? [])
      : input.map((size) => texts[size] ?? size),
  );
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

/** What the plain names don't say: `stride.1` along the second axis, `padding.0.1` at its other side. */
const further = (paths: Readings): Readings =>
  Object.fromEntries(Object.entries(paths).filter(([path]) => /\.0?\.?[1-9]/.test(path)));

function workedLayer(
  layer: Layer,
  { inputs, values, output, tensors }: Analysis & { ok: true },
): Worked {
  const shown = (shape: Shape) => formatShape(channelsLast(layer, shape, values), "channelsFirst");
  return {
    values,
    readings: {
      ...readings(layer, values),
      ...further(pathReadings(layer, values)),
      input: shown(inputs[0] ?? []),
      output: shown(output),
    },
    inputs,
    output,
    tensors: Object.entries(tensors).map(([name, shape]) => ({
      name,
      shape,
      role: layer.declaration.weights?.[name]?.role ?? "weight",
      count: shape.reduce((product, size) => product * size, 1n),
    })),
  };
}
