/** An exercise of an assignment, at the revision at which it was chosen. */
export interface Item {
  readonly exercise: string;
  readonly revision: number;
  readonly points: number;
}

/** What an instructor sets. It is data alone: a link carries all of it, and nobody keeps it. */
export interface Assignment {
  /**
   * Since the second form of links a part that is right but for an earlier one counts half, and numbers of
   * one’s own are about as hard as anybody’s. Links of the first form, without it, stay as they were.
   */
  readonly form?: 2 | undefined;
  readonly title: string;
  /** What students read first. */
  readonly note: string;
  /** When it is due, in the instructor’s words. */
  readonly due: string;
  readonly items: readonly Item[];
  /** How many answers that can be read count for each exercise; 0 for as many as one likes. */
  readonly tries: number;
  readonly hints: boolean;
  /** Whether the working shows once an exercise is done. */
  readonly workings: boolean;
  /** Whether all students have the same numbers, or each has numbers of their own. */
  readonly numbers: "same" | "own";
  /** Tells the numbers of this assignment from those of another with the same exercises. */
  readonly draw: string;
}

/** A person who hands something in; `id` is what a gradebook knows them by, and may be empty. */
export interface Student {
  readonly name: string;
  readonly id: string;
  /** How often an instructor had other numbers drawn for them; nothing where never. */
  readonly redrawn?: number | undefined;
}

/** What was read, or the sentence that says why it could not be. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string };

export const most = {
  items: 50,
  points: 100,
  tries: 20,
  text: 500,
  draw: 16,
  redrawn: 99,
} as const;
