/** The summands of two counts as bars one behind the other, both counts to the same scale. */
export interface CountBars {
  readonly yours: readonly Bar[];
  readonly right: readonly Bar[];
}

interface Bar {
  readonly from: number;
  readonly length: number;
  /** What both have, what only the right count has, or only the other. */
  readonly kind: "shared" | "missing" | "over";
}

/** How long the larger count is drawn, and what is left of the smallest summand. */
export const longest = 240;
const least = 2;

/**
 * Draws the lines of two counts, `11 · 11 · 3 · 96 + 96`. Nothing where one is no sum of products, and so
 * no area: where something is subtracted or rounded.
 */
export function countBars(yours: string, right: string): CountBars | undefined {
  const [own, others] = [summandsIn(yours), summandsIn(right)];
  if (!own || !others) return undefined;
  const scale = longest / Math.max(sumOf(own), sumOf(others));
  return {
    yours: barsOf(own, others, "over", scale),
    right: barsOf(others, own, "missing", scale),
  };
}

function barsOf(
  summands: readonly number[],
  others: readonly number[],
  kind: "missing" | "over",
  scale: number,
): readonly Bar[] {
  const shared = [...others];
  let from = 0;
  return summands.map((summand) => {
    const place = shared.indexOf(summand);
    if (place >= 0) shared.splice(place, 1);
    const length = Math.max(least, summand * scale);
    const bar: Bar = { from, length, kind: place < 0 ? kind : "shared" };
    from += length;
    return bar;
  });
}

/** What a line adds up; a factor before or behind a sum in brackets belongs to each of its summands. */
export function summandsIn(line: string): readonly number[] | undefined {
  const tokens = line.match(/\d[\d,]*|\S/g) ?? [];
  let place = 0;
  const next = (sign: string) => {
    const isNext = tokens[place] === sign;
    if (isNext) place += 1;
    return isNext;
  };
  const atom = (): readonly number[] => {
    if (next("(")) {
      const inner = sum();
      return next(")") ? inner : [Number.NaN];
    }
    const number = Number((tokens[place] ?? "").replaceAll(",", "") || Number.NaN);
    place += 1;
    return [number];
  };
  const power = (): readonly number[] => {
    const base = atom();
    return next("^") ? [sumOf(base) ** sumOf(power())] : base;
  };
  const product = (): readonly number[] => {
    let factors: readonly number[] = power();
    for (;;) {
      if (next("·")) factors = times(factors, power());
      else if (next("/")) factors = times(factors, [1 / sumOf(power())]);
      else return factors;
    }
  };
  function sum(): readonly number[] {
    const summands = [...product()];
    while (next("+")) summands.push(...product());
    return summands;
  }
  const summands = sum();
  const isWhole = place === tokens.length && summands.every((each) => each > 0);
  return isWhole && Number.isFinite(sumOf(summands)) ? summands : undefined;
}

function times(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 1) return one.map((each) => each * sumOf(other));
  if (one.length === 1) return times(other, one);
  return [sumOf(one) * sumOf(other)];
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
