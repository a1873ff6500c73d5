import MiniSearch from "minisearch";
import type { Entry } from "./entry.ts";

const most = 12;
/** What people mostly look for comes first where two fit alike. */
const weights: Readonly<Record<Entry["kind"], number>> = {
  formula: 1.2,
  layer: 1.5,
  lesson: 1.1,
  network: 1.3,
  exercise: 0.7,
  word: 0.9,
};

/** A search over entries: by the beginnings of words, with a letter wrong, and by some words where not all are found. */
export function finder(entries: readonly Entry[]): (typed: string) => readonly Entry[] {
  const weightsOf = entries.map(({ kind, uses = 0 }) => weights[kind] * (1 + Math.log10(1 + uses)));
  const index = new MiniSearch<Entry & { readonly id: number }>({
    fields: ["title", "words"],
    tokenize: tokens,
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boostDocument: (id: number) => weightsOf[id] ?? 1,
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (typed) => {
    const exact = index.search(typed, { combineWith: "AND" });
    return (exact.length > 0 ? exact : index.search(typed))
      .slice(0, most)
      .flatMap(({ id }) => entries[Number(id)] ?? []);
  };
}

/** The words of a text: `MaxPool2d`, `n_out` and `reset_after` whole and in their parts. */
export function tokens(text: string): string[] {
  const whole = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const parts = whole.flatMap((word) =>
    word.split(/_|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Ll}{2})(?=\d)/u).filter((part) => part !== word),
  );
  return [...whole, ...parts].filter((word) => word !== "");
}
