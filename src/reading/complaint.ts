import type { Span } from "./python/tree.ts";

/** What an answer may be: a number, a yes or no, a word, or the sizes of a shape. */
export type Answer = number | boolean | string | readonly number[];

/** What a reader asks a person: the size of the input, or what a name stands for. */
export type Ask =
  | { readonly kind: "input"; readonly place: number; readonly question: string }
  | { readonly kind: "set"; readonly name: string; readonly question: string };

/** Something to say about a place of the text. */
export interface Complaint extends Span {
  /** `wrong` cannot be, `unknown` is not said, and a `note` is only worth knowing. */
  readonly kind: "wrong" | "unknown" | "note";
  readonly line: number;
  readonly sentence: string;
  /** The one thing that is needed to go on. */
  readonly asks?: Ask;
  /** What was taken for it meanwhile. */
  readonly assumed?: Answer;
}

/** What a person has answered: the shape of each input without the batch, and names. */
export interface Answers {
  readonly input?: readonly number[] | readonly (readonly number[])[];
  readonly set?: Readonly<Record<string, Answer>>;
}

/** The shapes of the answer by their places. */
export function inputsIn({ input = [] }: Answers): (readonly number[])[] {
  const isOne = (sizes: NonNullable<Answers["input"]>): sizes is readonly number[] =>
    typeof sizes[0] === "number";
  return isOne(input) ? [input] : [...input];
}
