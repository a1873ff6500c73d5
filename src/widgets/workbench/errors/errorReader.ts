import type { Opened } from "../view/opened.ts";

/** A layer of the code that a message speaks of. */
export interface Suspect {
  readonly name: string;
  readonly line: number;
}

/** A message of a framework in words that help. */
export interface ErrorExplained {
  /** What is wrong, with the numbers of the message, and what to change. */
  readonly sentences: readonly string[];
  readonly suspects: readonly Suspect[];
  /** The lesson that explains it: `convolution/output-size`. */
  readonly lesson: string;
  readonly lessonTitle: string;
}

/** A lesson and what it is about, in a few words. */
export type Lesson = readonly [id: string, title: string];

/** How one message is recognised, and what is said of it. */
export interface ErrorReader {
  readonly pattern: RegExp;
  readonly lesson: Lesson;
  readonly explain: (
    found: readonly string[],
    network: Opened | undefined,
  ) => { readonly sentences: readonly string[]; readonly suspects: readonly Suspect[] };
}

/** The numbers of a text in order: `[64, 3, 7, 7]`, `32x9216`. */
export const numbersOf = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** A number as people read it. */
export const said = (number: number): string => String(number).replaceAll(/\B(?=(\d{3})+$)/g, ",");
