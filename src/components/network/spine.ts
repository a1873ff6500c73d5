/** Boxes of which each reads the one before it, and some also one further up: a column, with brackets beside it. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  /** How far out it stands; 0 is next to the column. */
  readonly lane: number;
}

/** The brackets of a column, or undefined where some box does not read the one before it. */
export function bracketsOf(reads: readonly (readonly number[])[]): Bracket[] | undefined {
  if (reads.some((sources, place) => place > 0 && !sources.includes(place - 1))) return undefined;
  const skips = reads
    .flatMap((sources, to) => sources.filter((from) => from < to - 1).map((from) => ({ from, to })))
    .toSorted((one, two) => one.to - one.from - (two.to - two.from));
  const brackets: Bracket[] = [];
  for (const { from, to } of skips) {
    const crossed = brackets.filter((other) => other.from < to && from < other.to);
    brackets.push({ from, to, lane: 1 + Math.max(-1, ...crossed.map(({ lane }) => lane)) });
  }
  return brackets;
}
