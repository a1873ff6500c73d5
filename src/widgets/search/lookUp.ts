import MiniSearch, { type SearchOptions } from "minisearch";
import { askedIn, pairsIn, partsOf, termOf, tokens } from "./terms.ts";

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
  new MiniSearch<Item>({
    fields,
    idField: "at",
    tokenize: (text, field) =>
      /title|heading/.test(field ?? "") ? [...tokens(text), ...pairsIn(text)] : tokens(text),
    processTerm: termOf,
  });

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
  const places = (word: string) => index.search(termOf(word), byBeginnings).length;
  const words = askedIn(typed).flatMap((word) => {
    if (places(word) > 0) return [word];
    const parts = partsOf(word);
    return parts.some((part) => places(part) > 0) ? parts : twoIn(word, index);
  });
  const known = new Map(words.map((word) => [termOf(word), places(word)]));
  const isWrong = (term: string) => term.length > 4 && known.get(term) === 0 && !/\d/.test(term);
  const terms = [...known.keys()].filter((term) => known.get(term) !== 0 || isWrong(term));
  if (terms.length === 0) return [];
  const tellingOf = (term: string) =>
    asides.test(term) ? aside : telling((known.get(term) ?? 0) / index.documentCount);
  const weightOf = (term: string) => (/^(\d{1,3}|\dd)$/.test(term) ? aside : tellingOf(term));
  const whole = sum(terms.map(weightOf));
  return index
    .search(terms.join(" "), {
      ...byBeginnings,
      fuzzy: (term) => (isWrong(term) ? 0.2 : false),
      boostTerm: tellingOf,
      ...options,
    })
    .map(({ id, score, queryTerms, terms: found }) => {
      const share = sum([...new Set(queryTerms)].map(weightOf)) / whole;
      return { at: Number(id), score: score * share ** 3, share, terms: found };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** The two words that one nobody wrote is put together from, torch and summary; else itself. */
function twoIn<Item>(word: string, index: MiniSearch<Item>): string[] {
  const isWord = (part: string) =>
    index.search(termOf(part), { prefix: false, tokenize: (text) => [text] }).length > 0;
  const ends = Array.from(word.slice(5), (_, at) => at + 3);
  return (
    ends
      .map((end) => [word.slice(0, end), word.slice(end)])
      .find((parts) => parts.every(isWord)) ?? [word]
  );
}

/** The module that a name stands in tells nothing, nor does a number of one’s own how much there is. */
const asides = /^(nn|torch|tf)$/;
const aside = 0.05;

/** How much a word tells that so much of everything says: less, from a twentieth on. */
const telling = (share: number) => Math.min(1, Math.max(0.1, Math.log(1 / share) / Math.log(20)));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
