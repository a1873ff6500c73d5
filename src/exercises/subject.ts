import {
  flat,
  mistakesOf,
  quantitiesOf,
  valuesOf,
  workOutMistake,
  type Counts,
  type Mistake,
  type Network,
  type Row,
  type Value,
  type WrongNumber,
} from "@calc";
import { summaryOf } from "@networks";
import { networkMistakes } from "./networkMistakes.ts";
import { holesOfRow, shapeParts, type Holes } from "./prompt.ts";

/** What an exercise is about: a node of a network or the whole of it, and what may be asked of it. */
export interface Subject {
  /** The quantities that may be asked for. */
  readonly asks: readonly string[];
  readonly holes: Holes;
  /** The right number; the sentence says why there is none. */
  readonly answer: (asks: string) => bigint | string;
  readonly mistakes: (asks: string) => readonly WrongNumber[];
  /** What a mistake of the exercise's own comes to. Throws where its formula says nothing here. */
  readonly workOut: (mistake: Mistake) => WrongNumber;
}

/** One node of a network as a subject. */
export function nodeSubject(row: Row): Subject {
  const { layer } = row;
  const values = valuesOf(row);
  return {
    asks: quantitiesOf(layer).computed,
    holes: new Map(holesOfRow(row)),
    answer: (asks) => onlyNumber(values[asks]),
    mistakes: (asks) => mistakesOf(layer, asks, values),
    workOut: (mistake) => workOutMistake(mistake, layer, values),
  };
}

/** A whole network as a subject; its prompt may speak of each node, as in `{conv1.kernelSize}`. */
export function networkSubject(network: Network): Subject {
  const summary = summaryOf(network);
  const { rows, totals } = summary;
  const input = shapeParts(network.input.map(BigInt));
  return {
    asks: Object.keys(totals),
    holes: new Map([
      ...rows.flatMap((row) => holesOfRow(row, `${row.name}.`)),
      ["input", input],
      ["output", shapeParts(rows.at(-1)?.output ?? [])],
    ]),
    answer: (asks) => totals[asks as keyof Counts],
    // `asks` is one of the totals, which the reader of the exercise has checked.
    mistakes: (asks) => networkMistakes(summary, asks as keyof Counts),
    workOut: () => {
      throw new Error("a mistake's formula needs a node whose quantities it can speak of.");
    },
  };
}

function onlyNumber(value: Value | undefined): bigint | string {
  if (value === undefined) return "has no value";
  const [first, ...others] = flat(value);
  if (first !== undefined && others.every((other) => other === first)) return first;
  return "differs from axis to axis, so it is no single number";
}
