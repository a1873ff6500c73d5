import type { ExerciseFields } from "./exerciseFields.ts";
import { handCountIn } from "./handCount.ts";
import type { Marked } from "./marked.ts";
import { optionsOf } from "./optionsOf.ts";
import { ownEntriesOf } from "./ownEntries.ts";
import { withOwnMistakes } from "./ownMistakes.ts";
import type { PartAsked } from "./partsAsked.ts";

/** A part of an exercise: what it asks, with its answer and its mistakes from calc. */
export type Part = Marked & {
  /** A quantity, or `output`. */
  readonly asks: string;
  /** The node that it asks about, if that is a row of a table. */
  readonly row?: string | undefined;
  /** What can be chosen, where nothing is typed: `55 × 55 × 96`, or the names of rows. */
  readonly options?: readonly string[] | undefined;
  /** Of options that are names it is the place that is marked, from 1 on; and why the answer is wrong there. */
  readonly isNamed?: { readonly because: string } | undefined;
};

type Parts<Each> = readonly [Each, ...Each[]];

/** The parts of an exercise with their answers and all their mistakes, those of its own too. */
export function partsIn(fields: ExerciseFields, asked: Parts<PartAsked>): Parts<Part> {
  const [first, ...others] = asked;
  if (fields.has("counted")) return [partOfHandCount(fields, asked)];
  const entriesOf = ownEntriesOf(fields, asked);
  const isChoice = isChoiceIn(fields);
  const partIn = (part: PartAsked): Part => {
    const { asks, row, marked: declared, subject } = part;
    const marked = withOwnMistakes(declared, entriesOf(part), subject.workOut);
    if (!isChoice) return { asks, row, ...marked };
    const options = optionsOf(marked, declared.mistakes.length);
    if (options.length > 2) return { asks, row, ...marked, options };
    const sentence = `a choice needs two mistakes with numbers of their own, and ${asks} has fewer.`;
    return fields.field("form").stop(`${sentence} Add "mistakes" to the exercise.`);
  };
  return [partIn(first), ...others.map(partIn)];
}

function partOfHandCount(fields: ExerciseFields, asked: Parts<PartAsked>): Part {
  const { options, marked, row, because } = handCountIn(fields, asked);
  return { asks: row.asks, row: row.row, ...marked, options, isNamed: { because } };
}

function isChoiceIn({ field, has }: ExerciseFields): boolean {
  if (!has("form")) return false;
  const { value, stop } = field("form");
  return value === "choice" || stop('"form" is choice; without it an answer is typed.');
}
