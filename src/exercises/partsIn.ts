import type { ExerciseFields } from "./exerciseFields.ts";
import { handCountIn } from "./handCount.ts";
import type { Marked } from "./marked.ts";
import { optionsOf } from "./optionsOf.ts";
import { ownEntriesOf } from "./ownEntries.ts";
import { withOwnMistakes } from "./ownMistakes.ts";
import type { PartAsked } from "./partsAsked.ts";
import { sharePart } from "./share.ts";
import { yesOrNoPart } from "./yesOrNo.ts";

/** A part of an exercise: what it asks, with its answer and its mistakes from calc. */
export type Part = Marked & {
  /** A quantity, or `output`. */
  readonly asks: string;
  /** The node that it asks about, if that is a row of a table. */
  readonly row?: string | undefined;
  /** What can be chosen, where nothing is typed: `55 × 55 × 96`, or the names of rows. */
  readonly options?: readonly string[] | undefined;
  /**
   * Of options that are names it is the place that is marked, from 1 on; what they are asked for, and why
   * the answer is right.
   */
  readonly isNamed?: { readonly asked: string; readonly because: string } | undefined;
};

type Parts<Each> = readonly [Each, ...Each[]];

/** The parts of an exercise with their answers and all their mistakes, those of its own too. */
export function partsIn(fields: ExerciseFields, asked: Parts<PartAsked>): Parts<Part> {
  const [first, ...others] = asked;
  if (fields.has("counted")) return [partOfHandCount(fields, asked)];
  const form = formIn(fields);
  if (form === "yesOrNo") return [yesOrNoPart(fields, asked)];
  if (form === "percent" || form === "ratio") return [sharePart(fields, asked, form)];
  const entriesOf = ownEntriesOf(fields, asked);
  const isChoice = form === "choice";
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
  return {
    asks: row.asks,
    row: row.row,
    ...marked,
    options,
    isNamed: { asked: "which row is wrong", because },
  };
}

const forms = ["choice", "yesOrNo", "percent", "ratio"] as const;

/** How an exercise is answered, where not by a whole number or a shape that is typed. */
function formIn({ field, has }: ExerciseFields): (typeof forms)[number] | undefined {
  if (!has("form")) return undefined;
  const { value, stop } = field("form");
  const form = forms.find((each) => each === value);
  return form ?? stop(`"form" is one of ${forms.join(", ")}; without it a whole answer is typed.`);
}
