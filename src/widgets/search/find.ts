import type { Entry } from "./entry.ts";
import { shapesOf } from "./formulaShape.ts";
import { indexOf, lookUp } from "./lookUp.ts";
import { askedIn, termOf } from "./terms.ts";
import { usualAxes } from "./usualAxes.ts";

const most = 6;
/** So many are worth a look where none has all the words. */
const fewest = 2;
/** What has so much of what was asked counts as having all: a number more or less. */
const enough = 0.75;
/** What has less than so much of what the best has is left out. */
const near = 0.9;
/** Less than this is no answer. */
const least = 0.53;
/** Who types a whole name means what is called that. */
const exact = 6;
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
  const weightsOf = entries.map(
    ({ kind, title, uses = 0 }) => weights[kind] * (1 + Math.log10(1 + uses)) * usualAxes(title),
  );
  const names = entries.map(({ title }) => nameOf(title));
  const index = indexOf<Entry & { readonly at: number }>(["title", "words"]);
  index.addAll(entries.map((entry, at) => ({ ...entry, at })));
  return (typed) => {
    // Formulas have no names. The text has them.
    if (shapesOf(typed).length > 0) return [];
    const asked = nameOf(typed);
    const turned = asksBackwards(typed) ? 4 : 1;
    const found = lookUp(index, typed, {
      boost: { title: 3 },
      boostDocument: (at: number) =>
        (weightsOf[at] ?? 1) *
        (entries[at]?.kind === "question" ? turned : 1) *
        nearness(asked, names[at] ?? asked),
    });
    const best = Math.max(0, ...found.map(({ share }) => share));
    const whole = found.filter(({ share }) => share >= Math.max(enough, best * near));
    const shown =
      whole.length > 0
        ? whole.slice(0, most)
        : found.filter(({ share }) => share > least).slice(0, fewest);
    return shown.flatMap(({ at }) => entries[at] ?? []);
  };
}

/** The words of a name; a dense layer is called Dense as well. */
const nameOf = (text: string) =>
  new Set(
    askedIn(text)
      .map(termOf)
      .filter((term) => term !== "layer"),
  );

/** How far a name is what was asked, and nothing else. */
function nearness(asked: ReadonlySet<string>, name: ReadonlySet<string>): number {
  const both = [...asked].filter((term) => name.has(term)).length;
  return 1 + (exact - 1) * (both / Math.max(1, asked.size + name.size - both)) ** 3;
}

/** Which padding keeps 27? Which kernels give 55? */
const asksBackwards = (typed: string) =>
  /\b(which|what)\b.*\b(gives?|keeps?|makes?)\b/i.test(typed);
