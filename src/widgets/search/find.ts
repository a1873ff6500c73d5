import type { Entry } from "./entry.ts";
import { indexOf, lookUp } from "./lookUp.ts";

const most = 6;
/** So many are worth a look where none has all the words. */
const fewest = 2;
/** What has so much of what was asked counts as having all: a number more or less. */
const enough = 0.75;
/** What people mostly look for comes first where two fit alike. */
const weights: Readonly<Record<Entry["kind"], number>> = {
  layer: 2,
  network: 1.3,
  formula: 1.2,
  lesson: 1.1,
  tool: 1,
  word: 0.9,
  exercise: 0.7,
  question: 0.6,
};

/** A search over entries by their names; a few of what fits best where nothing has all the words. */
export function finder(entries: readonly Entry[]): (typed: string) => readonly Entry[] {
  const weightsOf = entries.map(({ kind, uses = 0 }) => weights[kind] * (1 + Math.log10(1 + uses)));
  const index = indexOf<Entry & { readonly at: number }>(["title", "words"]);
  index.addAll(entries.map((entry, at) => ({ ...entry, at })));
  return (typed) => {
    const turned = asksBackwards(typed) ? 4 : 1;
    const found = lookUp(index, typed, {
      boost: { title: 3 },
      boostDocument: (at: number) =>
        (weightsOf[at] ?? 1) * (entries[at]?.kind === "question" ? turned : 1),
    });
    const whole = found.filter(({ share }) => share >= enough);
    const shown = whole.length > 0 ? whole.slice(0, most) : found.slice(0, fewest);
    return shown.flatMap(({ at }) => entries[at] ?? []);
  };
}

/** Which padding keeps 27? Which kernels give 55? */
const asksBackwards = (typed: string) =>
  /\b(which|what)\b.*\b(gives?|keeps?|makes?)\b/i.test(typed);
