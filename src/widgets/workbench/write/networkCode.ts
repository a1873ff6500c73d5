import type { Row } from "@calc";
import { toKeras, toPyTorch, type Written } from "@frameworks";
import type { Opened } from "../view/opened.ts";

/** A network in Keras’s functional API, a line for each layer. */
export function kerasCode({ network, summary }: Opened): string {
  const inputs = [network.input, ...(network.otherInputs ?? [])];
  const names = inputs.map((_, place) => (place === 0 ? "input" : `input${place + 1}`));
  const lines = summary.rows.map((row) => {
    const written = toKeras({ layer: row.layer, choices: row.choices }, row.inputs.map(textsOf));
    const sources = row.sources.map(nameIn);
    const given = sources.length > 1 ? `[${sources.join(", ")}]` : (sources[0] ?? "");
    return line(row, written, (code, source) => `${nameIn(row.name)} = ${code}(${source})`, given);
  });
  const last = summary.rows.at(-1)?.name ?? "input";
  return [
    "from keras import Input, Model, layers",
    "",
    ...inputs.map((shape, place) => {
      return `${nameIn(names[place] ?? "")} = Input((${channelsLast(shape).join(", ")}${shape.length === 1 ? "," : ""}))`;
    }),
    ...lines.flat(),
    `model = Model(${names.length > 1 ? `[${names.map(nameIn).join(", ")}]` : nameIn("input")}, ${nameIn(last)})`,
  ].join("\n");
}

/** A network as a module of PyTorch: its layers, and the way through them. */
export function pytorchCode({ network, summary }: Opened): string {
  const inputs = ["input", ...(network.otherInputs ?? []).map((_, place) => `input${place + 2}`)];
  const written = summary.rows.map((row) => ({
    row,
    written: toPyTorch({ layer: row.layer, choices: row.choices }, row.inputs.map(textsOf)),
  }));
  const made = written.flatMap(({ row, written: { code, notes } }) => {
    if (code === "" || row.sharesWith !== undefined) return [];
    const remarks = notes.map((note) => `        # ${note}`);
    const calls = callsIn(code);
    const body = calls.length > 1 ? `nn.Sequential(\n${indented(calls.join(",\n"))},\n)` : code;
    return [...remarks, indented(`self.${row.name} = ${body}`, 8)];
  });
  const forward = written.map(({ row, written: { code, notes } }) => {
    const sources = row.sources.map(nameIn).join(", ");
    if (code !== "") {
      return `        ${nameIn(row.name)} = self.${row.sharesWith ?? row.name}(${sources})`;
    }
    return `        ${nameIn(row.name)} = ${instead(notes, row.sources.map(nameIn))}`;
  });
  const last = nameIn(summary.rows.at(-1)?.name ?? "input");
  const title = network.title.replaceAll(/\W/g, "") || "Network";
  return [
    "import torch",
    "from torch import nn",
    "",
    "",
    `class ${/^[A-Za-z]/.test(title) ? title : `Network${title}`}(nn.Module):`,
    "    def __init__(self):",
    "        super().__init__()",
    ...made,
    "",
    `    def forward(self, ${inputs.map(nameIn).join(", ")}):`,
    ...forward,
    `        return ${last}`,
  ].join("\n");
}

const nameIn = (name: string) => (name === "input" ? "image" : name);
const textsOf = (shape: readonly bigint[]) => shape.map(String);
const channelsLast = ([first, ...rest]: readonly number[]) =>
  rest.length < 2 ? [first, ...rest] : [...rest, first];

/** A layer in its lines; several calls read each other, one that cannot be written is a remark. */
function line(
  row: Row,
  { code, notes }: Written,
  assign: (code: string, source: string) => string,
  source: string,
): string[] {
  if (code === "")
    return [
      `# ${row.name}: ${notes[0] ?? "not written"}`,
      `${nameIn(row.name)} = ${instead(notes, row.sources.map(nameIn))}`,
    ];
  return callsIn(code).map((call, place) => assign(call, place === 0 ? source : nameIn(row.name)));
}

/** The calls of a list that `writeLayer` wrote, one a line or over several. */
function callsIn(code: string): string[] {
  if (!code.endsWith(",")) return [code];
  return code.slice(0, -1).split(/,\n(?=[a-z])/);
}

/** What one writes where there is no such layer, with the names of what it reads. */
function instead(notes: readonly string[], sources: readonly string[]): string {
  const found = notes.map((note) => /one writes (.+?)\.?$/.exec(note)?.[1]).find(Boolean);
  const [first = "x"] = sources;
  if (found === undefined) return first;
  return found
    .replaceAll(/\bx(\d)\b/g, (_, place: string) => sources[Number(place) - 1] ?? first)
    .replaceAll(/\bx\b/g, first);
}

const indented = (text: string, by = 4) => text.replaceAll(/^/gm, " ".repeat(by));
