import type { Clashes } from "./clashes.ts";

/** An exercise in the build’s report. */
export interface Told extends Clashes {
  readonly name: string;
  readonly variants: number;
  /** Of how many combinations. */
  readonly of: number;
  /** How many digits there are to reckon with in the easiest and the hardest variant, and in those of assignments. */
  readonly spread: Spread;
}

export interface Spread {
  readonly all: readonly [least: number, most: number];
  readonly fair: readonly [least: number, most: number];
}

/** A line for each exercise: its variants, its mistakes, and which of these come to the same number. */
export function tell(exercises: readonly Told[]): string {
  const width = Math.max(0, ...exercises.map(({ name }) => name.length));
  const line = (name: string, cells: readonly (string | number)[], rest = "") =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join("")}  ${rest}`.trimEnd();
  return [
    line(
      "",
      ["variants", "of", "mistakes", "clashes", "digits", "drawn"],
      "mistake = mistake: in variants",
    ),
    ...exercises.map((each) => {
      const { name, variants, of, mistakes, pairs, spread } = each;
      const digits = [spread.all, spread.fair].map((ends) => [...new Set(ends)].join("–"));
      const cells = [variants, of, mistakes.length, clashes(each), ...digits];
      return line(name, cells, shortly(pairs));
    }),
    line(`${exercises.length} exercises`, [
      sum(exercises.map(({ variants }) => variants)),
      sum(exercises.map(({ of }) => of)),
      sum(exercises.map(({ mistakes }) => mistakes.length)),
      sum(exercises.map(clashes)),
    ]),
  ].join("\n");
}

/** Mistakes of which nobody is ever told: each number that they give is the answer, or below zero. */
export function neverTold(exercises: readonly Told[]): string[] {
  return exercises.flatMap(({ name, mistakes }) =>
    mistakes.flatMap(({ because, variants, silent }, place) =>
      silent < variants
        ? []
        : [
            `${name}: nobody is told of mistake ${place + 1}, “${because}”: its number is the answer, or can’t be typed.`,
          ],
    ),
  );
}

/** All that is known of each mistake, for who asks for it: `npm run lock -- --report file`. */
export function tellAll(exercises: readonly Told[]): string {
  return exercises
    .map(({ name, variants, of, mistakes, pairs }) => {
      const lines = mistakes.map(({ because, variants: made, silent, shown }, place) => {
        const alike = pairs.flatMap((pair) => {
          if (pair.one !== place && pair.other !== place) return [];
          const other = pair.one === place ? pair.other : pair.one;
          return [`= ${other + 1} in ${pair.variants}`];
        });
        const notes = [
          `in ${made}`,
          ...(silent > 0 ? [`never told in ${silent}`] : []),
          ...(shown > 0 ? [`in the question of ${shown}`] : []),
          ...alike,
        ];
        return `  ${String(place + 1).padStart(3)}. ${because}\n       ${notes.join(", ")}`;
      });
      return [`${name}: ${variants} variants of ${of} combinations`, ...lines].join("\n");
    })
    .join("\n\n");
}

const mostPairs = 4;

function shortly(pairs: Clashes["pairs"]): string {
  const most = pairs.toSorted((one, other) => other.variants - one.variants);
  const said = most
    .slice(0, mostPairs)
    .map(({ one, other, variants }) => `${one + 1}=${other + 1}: ${variants}`);
  const more = pairs.length - mostPairs;
  return [...said, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

const clashes = ({ pairs }: Clashes) => sum(pairs.map(({ variants }) => variants));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
