const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));

const without = (all: string, some: string) =>
  [...new Set(all)].filter((letter) => !some.includes(letter)).join("");

const ascii = range(0x20, 0x7e).join("");
const slanted = [...range(0x1d434, 0x1d454), "ℎ", ...range(0x1d456, 0x1d467)].join("");
const accented = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÄÅÇÉÈÍÓÖØÚÜłŁšŠčČžŽőśćńğıœ";

/** What a page may write in prose, in headings and on what is operated. */
const written = `${ascii}\u00a0\u2009\u202f·×÷±−–—…’‘“”→←↑↓↗≈≠≤≥²½▶◀⌊⌋⌈⌉°³¼¾†§©•√∞βγσΣμ⋮${accented}`;

const reading = `${without(ascii, "#$&*<>@\\^\u0060{|}~")}\u00a0·×−–—…’‘“”→≈§▶◀↩`;
const operating = `${without(ascii, "$&@\\^\u0060{|}~")}\u00a0·×−–—…’‘“”→←≈≠≤≥²§▶◀↩`;
const formulas = ` 0123456789()[],.:!%/=+\u00a0−·⋅×…⋯≈≠≤≥→⌊⌋⌈⌉√∑⏟${slanted}`;
const rareInFormulas = `{}|;<>±∗∘′∈∏ΓΔΘΛΣΦΨΩ⊙⊕⊗⊤∥∣∞∂∇∼∝∀∃∉∪∩⇒←⋮ℝ${range(0x3b1, 0x3c9).join("")}${range(0x1d6fc, 0x1d71b).join("")}`;

/** Which letters a font has in its first file, and which in a second, fetched where they are used. */
export interface Letters {
  readonly common: string;
  readonly rare: string;
}

// What no heading and no quotation has until now: the fewer letters, the sooner all lessons are there.
const heading = without(reading, "!\"';JQ[]—‘→≈§▶◀↩");
const quoting = without(reading, "\"'%[]—‘…→≈§▶◀↩");

/** A font whose first file has the letters that are `common`, and whose second has the others. */
const cut = (common: string): Letters => ({ common, rare: without(written, common) });

/** The letters of each font. Words in a formula are set in the font of the text around it. */
export const letters = {
  serif: cut(reading),
  "serif-bold": cut(heading),
  "serif-italic": cut(quoting),
  sans: cut(operating),
  mathematics: { common: formulas, rare: rareInFormulas },
} as const satisfies Record<string, Letters>;

type Run = readonly [first: number, last: number];

/** Signs of formulas: a font of text is not to be fetched for them where the font of formulas is late. */
export const signs = `${without(formulas, written)}⌊⌋⌈⌉√`;

/** Those letters as CSS writes them: U+20-7E, U+A0 … */
export const unicodeRange = (letters: string) => inCss(runsOf(letters));

/** What `runs` have beside those letters, in the same writing. */
export function unicodeRangeBeside(letters: string, runs: readonly Run[]): string {
  const taken = runsOf(letters);
  const left = runs.flatMap(([first, last]) => {
    const inside = taken.filter(([from, to]) => from <= last && to >= first);
    const starts = [first, ...inside.map(([, to]) => to + 1)];
    const ends = [...inside.map(([from]) => from - 1), last];
    return starts.map((start, place): Run => [start, ends[place] ?? last]);
  });
  return inCss(left.filter(([first, last]) => first <= last));
}

function runsOf(letters: string): Run[] {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0);
  const runs: [number, number][] = [];
  for (const code of codes.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && code === run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs;
}

function inCss(runs: readonly Run[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`)
    .join(", ");
}
