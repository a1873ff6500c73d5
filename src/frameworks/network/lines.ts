import { writtenArgument, writtenInline, type PythonCall } from "../written.ts";

/** As wide as Python is mostly formatted, indented twice. */
const widest = 96;

/** A call with what stands around it: in one line, or with an argument on each where that is too long. */
export function callLines(call: PythonCall, before = "", after = ""): string[] {
  const line = `${before}${writtenInline(call)}${after}`;
  if (line.length <= widest || call.arguments.length === 0) return [line];
  const values = call.arguments.map((argument) => `    ${writtenArgument(argument)},`);
  return [`${before}${call.name}(`, ...values, `)${after}`];
}

/** Remarks as comments, none that was made before. */
export function remarks(): (notes: readonly string[]) => string[] {
  const made = new Set<string>();
  return (notes) => {
    const fresh = notes.filter((note) => !made.has(note));
    for (const note of fresh) made.add(note);
    return fresh.flatMap(wrapped);
  };
}

/** A remark on as many lines as it needs. */
function wrapped(note: string): string[] {
  const lines = [""];
  for (const word of note.split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length + 2 > widest) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}`);
}

/** Lines further in; empty ones stay empty. */
export const indented = (lines: readonly string[], by = 4): string[] =>
  lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));

/** Names in brackets where there are several: `(a, b)`, or `[a, b]`. */
export const oneOrAll = (names: readonly string[], [open, close] = ["(", ")"]): string =>
  names.length === 1 ? names.join() : `${open}${names.join(", ")}${close}`;
