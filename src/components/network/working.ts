import { meaningOf, quantityNamed, type Derivation } from "@calc";
import type { Asked } from "./address.ts";
import type { SymbolInWords } from "./symbolsIn.ts";

/** All that a working page says about one number. */
export interface Working {
  readonly id: Asked;
  /** What the number is, as `Weights of conv1`, and the number. */
  readonly title: string;
  readonly answer: string;
  /** Why it is so, in a sentence. */
  readonly because: string;
  readonly derivations: readonly Derivation[];
  /** What is simply given: chosen, or handed on. */
  readonly given: readonly { readonly latex: string; readonly words: string }[];
  readonly symbols: readonly SymbolInWords[];
  /** Further ids by which the working is found: of the quantities in it. */
  readonly aliases?: readonly string[];
  /** What a lesson has to explain in order to help here, most specific first. */
  readonly claims: readonly string[];
}

/** `Weights – learned numbers that multiply an input.` */
export function inWords(quantity: string): string {
  return `${sentenceCase(quantityNamed(quantity).label)} – ${meaningOf(quantity)}.`;
}

export const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
