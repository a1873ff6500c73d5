import { suggest } from "./suggest.ts";
import { yamlFields, type Field, type Fields } from "./yamlFields.ts";

/** The fields that an exercise may have, in the order in which one writes them. */
const fieldNames = [
  "title",
  "revision",
  "prompt",
  "network",
  "node",
  "rows",
  "layer",
  "input",
  "inputs",
  "choices",
  "layers",
  "code",
  "hidden",
  "vary",
  "where",
  "asks",
  "given",
  "change",
  "share",
  "form",
  "decimals",
  "counted",
  "answer",
  "mistakes",
  "hints",
  "lesson",
  "group",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** The fields of an exercise's file; to ask for one that is missing or empty stops with a sentence. */
export interface ExerciseFields {
  readonly field: (name: FieldName) => Field;
  readonly has: (name: FieldName) => boolean;
  readonly words: (name: FieldName) => string;
  readonly wordsIfAny: (name: FieldName) => string | undefined;
  readonly entries: Fields["entries"];
  /** Stops at the file’s first line. */
  readonly stop: Field["stop"];
}

/** Reads an exercise's YAML. Throws, with the line, on a field that no exercise has. */
export function exerciseFields(file: string, text: string): ExerciseFields {
  const fields = yamlFields(file, text);
  for (const [name, { stop }] of fields.named) {
    const known: readonly string[] = fieldNames;
    if (!known.includes(name)) stop(`an exercise has no field "${name}". ${suggest(name, known)}`);
  }
  const field = (name: FieldName): Field =>
    fields.named.get(name) ??
    fields.file.stop(`the exercise has no "${name}". Add a line "${name}: …".`);
  const words = (name: FieldName): string => {
    const { value, stop } = field(name);
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    return stop(`"${name}" is a text: write some words after it.`);
  };
  const has = (name: FieldName) => fields.named.has(name);
  const wordsIfAny = (name: FieldName) => (has(name) ? words(name) : undefined);
  return { field, has, words, wordsIfAny, entries: fields.entries, stop: fields.file.stop };
}
