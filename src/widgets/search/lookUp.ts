import MiniSearch, { type SearchOptions } from "minisearch";
import { askedIn, partsOf, termOf, tokens } from "./terms.ts";

/** What was found at a place of the list that was searched. */
interface Match {
  readonly at: number;
  readonly score: number;
  /** How much of what was asked is there, of 1. */
  readonly share: number;
  /** The terms there that fit what was asked. */
  readonly terms: readonly string[];
}

/** An index in which words are the same however they are written. */
export const indexOf = <Item>(fields: string[]): MiniSearch<Item> =>
  new MiniSearch<Item>({ fields, idField: "at", tokenize: tokens, processTerm: termOf });

const byBeginnings: SearchOptions = {
  tokenize: (text) => text.split(" "),
  prefix: (term) => term.length > 1,
  weights: { prefix: 0.5, fuzzy: 0.2 },
};

/**
 * Looks a question up by the beginnings of its words; a word that is nowhere by its parts, or with a
 * letter wrong. What has all of the words comes before what has some.
 */
export function lookUp<Item>(
  index: MiniSearch<Item>,
  typed: string,
  options: SearchOptions,
): readonly Match[] {
  const isKnown = (word: string) => index.search(termOf(word), byBeginnings).length > 0;
  const words = askedIn(typed).flatMap((word) =>
    isKnown(word) ? [word] : [word, ...partsOf(word)],
  );
  const known = new Set(words.filter(isKnown).map(termOf));
  const isWrong = (term: string) => term.length > 4 && !known.has(term) && !/\d/.test(term);
  const terms = [...new Set(words.map(termOf))].filter((term) => known.has(term) || isWrong(term));
  if (terms.length === 0) return [];
  const whole = sum(terms.map(weightOf));
  return index
    .search(terms.join(" "), {
      ...byBeginnings,
      fuzzy: (term) => (isWrong(term) ? 0.2 : false),
      ...options,
    })
    .map(({ id, score, queryTerms, terms: found }) => {
      const share = sum([...new Set(queryTerms)].map(weightOf)) / whole;
      return { at: Number(id), score: score * share ** 2, share, terms: found };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** A number of one’s own is no reason to miss the rule for it, nor is a word that goes with any other. */
const weightOf = (term: string) =>
  /^(\d{1,3}|layer|network|number|formula)$/.test(term) ? 0.25 : 1;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
