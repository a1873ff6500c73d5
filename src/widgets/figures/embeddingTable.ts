import { counted, flat, type Value } from "@calc";
import type { Table } from "../notebook/table.ts";
import type { Worked } from "../notebook/notebook.ts";
import { amountOf } from "./recurrentWeights.ts";

/** One position of the sentence: a word and the number of its row. */
export interface Token {
  readonly word: string;
  readonly id: bigint;
}

/** What a table of embeddings is drawn from. */
export interface Lookup {
  readonly tokens: readonly Token[];
  /** How many positions the layer reads in all. */
  readonly positions: bigint;
  readonly vocabulary: bigint;
  readonly width: number;
  readonly params: string;
  readonly macs: string;
  readonly output: string;
}

/** A sentence in which one word comes twice, so that one row is seen to be read twice. */
const sentence = ["the", "cat", "sat", "on", "the", "mat"];

/** The words’ places in a vocabulary of 30,522; in others they keep their place from end to end. */
const rows: Readonly<Record<string, bigint>> = {
  the: 1996n,
  on: 2006n,
  sat: 2938n,
  cat: 4937n,
  mat: 13523n,
};
const reference = 30_522n;

/** The row of each word in a vocabulary; different words keep different rows where there are enough. */
export function rowsIn(vocabulary: bigint): Readonly<Record<string, bigint>> {
  const words = Object.keys(rows);
  const scaled = words.map((word) => (vocabulary * (rows[word] ?? 0n)) / reference);
  if (new Set(scaled).size === words.length) {
    return Object.fromEntries(words.map((word, place) => [word, scaled[place] ?? 0n]));
  }
  let next = 0n;
  const even = (vocabulary - 1n) / 4n;
  return Object.fromEntries(
    words.map((word) => {
      const id = even > 0n ? next : next % vocabulary;
      next += even > 0n ? even : 1n;
      return [word, id];
    }),
  );
}

/** A table of embeddings, as the notebook worked it out. */
export function lookUp({ values, readings }: Pick<Worked, "values" | "readings">): Lookup {
  const vocabulary = oneOf(values["vocabulary"]);
  const positions = flat(values["positions"] ?? 1n).reduce((product, size) => product * size, 1n);
  const ids = rowsIn(vocabulary);
  const words = sentence.slice(0, Number(positions < 6n ? positions : 6n));
  return {
    tokens: words.map((word) => ({ word, id: ids[word] ?? 0n })),
    positions,
    vocabulary,
    width: amountOf(values["outFeatures"]),
    params: readings["params"] ?? "",
    macs: readings["macs"] ?? "",
    output: readings["output"] ?? "",
  };
}

/** What is to be seen at a position (from 0), in words. */
export function describeLookup(lookup: Lookup, position: number): string {
  const { tokens, vocabulary, width, positions, params } = lookup;
  const token = tokens[position];
  if (!token) return "";
  const earlier = tokens.findIndex(({ id }) => id === token.id);
  const isSameWord = tokens[earlier]?.word === token.word;
  const size = (count: number | bigint) => counted(count);
  return [
    `Position ${position + 1} of ${size(positions)}: “${token.word}” is word ${size(token.id)} of ${size(vocabulary)}. Its row of ${counted(width, "learned number")} is taken as it is; nothing is multiplied.`,
    earlier < position &&
      (isSameWord
        ? `It is the same row as at position ${earlier + 1}.`
        : `So small a vocabulary has no row of its own for each word: this one is “${tokens[earlier]?.word ?? ""}”, too.`),
    positions > BigInt(tokens.length) &&
      position === tokens.length - 1 &&
      "The words behind it are looked up in the same way.",
    `All ${params} parameters are there, whichever rows are read.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Each position with its row, as a table. */
export function tableOfLookups({ tokens, width, positions }: Lookup): Table {
  const out = counted(width);
  const rest = positions > BigInt(tokens.length) ? [["…", "", "", "", ""]] : [];
  return {
    head: ["Position", "Word", "Row of the table", "Numbers taken", "Multiplications"],
    rows: [
      ...tokens.map(({ word, id }, place) => [String(place + 1), word, counted(id), out, "0"]),
      ...rest,
    ],
  };
}

const oneOf = (value: Value | undefined) => flat(value ?? 1n)[0] ?? 1n;
