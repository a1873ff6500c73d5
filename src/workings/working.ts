import { meaningOf, quantityNamed, type Derivation } from "@calc";
import type { Term } from "./sums.ts";
import type { SymbolInWords } from "./symbolsIn.ts";

/** All that a page says about where one number comes from. */
export interface Working {
  /** The fragment of the page at which it stands. */
  readonly id: string;
  /** Further fragments at which it is found: the quantities in it. */
  readonly aliases?: readonly string[];
  /** What the number is, as `Weights of conv1`, and the number. */
  readonly title: string;
  readonly answer: string;
  /** Why it is so, in a sentence. */
  readonly because: string;
  readonly derivations?: readonly Derivation[];
  /** What is simply given: chosen, or handed on. */
  readonly given?: readonly { readonly latex?: string; readonly words: string }[];
  readonly symbols?: readonly SymbolInWords[];
  /** The same number of others, where it differs. */
  readonly others?: readonly { readonly label: string; readonly text: string }[];
  /** Numbers that add up to the answer: too many for a line. */
  readonly terms?: readonly Term[];
  /** The learned tensors that it counts, as PyTorch prints them. */
  readonly tensors?: readonly string[];
  /** What a lesson has to explain in order to help here, most specific first. */
  readonly claims?: readonly string[];
}

/** The fragments of the page of these workings: what a link to a number may end in. */
export function workingIds(workings: readonly Working[]): string[] {
  return workings.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
}

/** `Weights – learned numbers that multiply an input.` */
export function inWords(quantity: string): string {
  return `${sentenceCase(quantityNamed(quantity).label)} – ${meaningOf(quantity)}.`;
}

/** Words as a sentence or a heading begins with them. */
export const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
