import type { Choice } from "@calc";
import { answerTo, ask, complain } from "../complain.ts";
import type { Answer } from "../complaint.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import { numberIn, truthOf } from "../values/numbers.ts";
import type { LayerValue, Value } from "../values/value.ts";
import { argumentOf, placeOf } from "./signatures.ts";

/** The arguments of a layer as its reader asks for them. */
export interface Arguments {
  readonly value: (name: string) => Value | undefined;
  readonly span: (name: string) => Span;
  /** A number, a word, or numbers; nothing where nothing is said. */
  readonly choice: (name: string) => Choice | undefined;
  readonly whole: (name: string) => number | undefined;
  readonly flag: (name: string, unsaid: boolean) => boolean;
  readonly word: (name: string) => string | undefined;
  /** Whether one that was asked for is not known. */
  readonly isLacking: () => boolean;
}

/** The arguments of a layer; asks for what the text does not say. */
export function argumentsTo(reader: Reader, layer: LayerValue): Arguments {
  let lacking = false;
  const value = (name: string) => argumentOf(layer, name);
  const span = (name: string) => placeOf(layer, name);
  const choice = (name: string): Choice | undefined => {
    const read = choiceIn(reader, value(name), name, span(name), layer);
    if (read === null) lacking = true;
    return read ?? undefined;
  };
  return {
    value,
    span,
    choice,
    whole: (name) => {
      const read = choice(name);
      return typeof read === "number" ? read : undefined;
    },
    flag: (name, unsaid) => {
      const given = value(name);
      return given === undefined ? unsaid : (truthOf(given) ?? unsaid);
    },
    word: (name) => {
      const given = value(name);
      return given?.kind === "text" ? given.value : undefined;
    },
    isLacking: () => lacking,
  };
}

/** What an argument says: nothing where nothing is said, null where it is said and not known. */
function choiceIn(
  reader: Reader,
  value: Value | undefined,
  name: string,
  span: Span,
  layer: LayerValue,
): Choice | null | undefined {
  if (value === undefined || value.kind === "none") return undefined;
  if (value.kind === "boolean") return value.value;
  if (value.kind === "text") return value.value;
  // What comes out of a trial run with one example.
  if (value.kind === "batch") return value.times;
  const number = numberIn(value);
  if (number !== undefined) {
    if (Number.isInteger(number)) return number;
    const sentence = `${name} is ${number} here, and ${layer.call} needs a whole number. A division with / gives a decimal: write // instead.`;
    complain(reader, "wrong", span, sentence);
    return Math.floor(number);
  }
  if (value.kind === "list" || value.kind === "tuple") {
    const parts = value.items.map((item) => choiceIn(reader, item, name, span, layer));
    if (parts.includes(null)) return null;
    return parts.every((part) => part !== undefined && part !== null) ? parts : undefined;
  }
  if (value.kind !== "unknown") return null;
  const answer = answerTo(reader, value.name);
  if (answer !== undefined && typeof answer !== "object") return answer;
  const question = `What is ${value.name}?`;
  ask(reader, { kind: "set", name: value.name, question }, value.span, guessFor(name, value.name));
  return null;
}

/** What is taken meanwhile for something that nobody has said. */
function guessFor(argument: string, name: string): Answer {
  if (/bias|affine/.test(argument)) return true;
  if (/class|categor|label|\.c$|num_out|n_out/i.test(name)) return 10;
  if (/kernel|pool_size|filter_size/.test(argument)) return 3;
  if (/stride|dilation|groups/.test(argument)) return 1;
  if (argument.includes("pad")) return 1;
  if (/heads|layers/.test(argument)) return 2;
  if (/num_embeddings|input_dim|vocab/.test(argument)) return 10_000;
  if (/channel|depth/i.test(name) && argument.startsWith("in_")) return 3;
  return 32;
}
