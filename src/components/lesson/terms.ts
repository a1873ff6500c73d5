import { readFileSync } from "node:fs";
import type { Quantity } from "@calc";
import { suggest } from "@exercises";
import { authorError } from "./authorError.ts";

/** A word of the field, as the glossary explains it. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** In sentences. */
  readonly meaning: string;
  /** Other words for it. */
  readonly also: readonly string[];
  readonly quantity?: Quantity | undefined;
  /** The lesson that explains it. */
  readonly lesson?: string | undefined;
}

const codeFences = /^```[\s\S]*?^```|`[^`\n]*`/gm;

/** The terms that a lesson hints at, each once. Throws an author's error at one that there is not. */
export function termsIn(file: string, terms: readonly Term[]): Term[] {
  const prose = readFileSync(file, "utf8").replace(codeFences, "");
  const found = [...prose.matchAll(/<Term(?:\s+of="([^"]*)")?\s*>([^<]*)/g)].map(
    ([start, of, words = ""]) => {
      const name = of ?? words;
      const term = termCalled(terms, name);
      if (term) return term;
      const names = terms.flatMap((each) => [each.name, ...each.also]);
      throw authorError(file, start, `the glossary has no “${name}”. ${suggest(name, names)}`);
    },
  );
  return [...new Set(found)];
}

/** The term of that name or synonym, in the singular or the plural. */
export function termCalled(terms: readonly Term[], words: string): Term | undefined {
  const asked = plain(words);
  return terms.find(({ id, name, also }) =>
    [id, name, ...also].some((each) => plain(each) === asked || `${plain(each)}s` === asked),
  );
}

const plain = (words: string) =>
  words
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, " ");
