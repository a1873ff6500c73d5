import { bytesAt, sorts, type Choices, type Moment, type Timeline } from "./moments.ts";
import { totalAt } from "./sentences.ts";

/** The chart, in pixels: each sort as one stepped area on top of those below it. */
export interface Chart {
  readonly column: number;
  readonly areas: readonly { readonly name: string; readonly d: string }[];
  /** The moment at which most is held, and where its top is. */
  readonly peak: { readonly index: number; readonly bytes: bigint; readonly y: number };
  /** How high the account is in which nothing is let go. */
  readonly accountY: number;
  readonly most: bigint;
}

/** Lays the moments out side by side, true to scale from 0 up to `account`, what it is if nothing is let go. */
export function layOut(
  timeline: Timeline,
  moments: readonly Moment[],
  choices: Choices,
  account: bigint,
  { width, height }: { readonly width: number; readonly height: number },
): Chart {
  const column = width / moments.length;
  const totals = moments.map((moment) => totalAt(timeline, moment, choices));
  const peak = totals.reduce(
    (best, total, index) => (total > (totals[best] ?? 0n) ? index : best),
    0,
  );
  const high = totals[peak] ?? 1n;
  const most = account > high ? account : high;
  const y = (bytes: bigint) => round(height - (height * Number(bytes)) / Number(most));
  const held = moments.map((moment) => bytesAt(timeline, moment, choices));
  const areas = sorts.map(({ name }, place) => {
    const below = sorts.slice(0, place).map((sort) => sort.name);
    const edges = held.map((each) => {
      const from = below.reduce((sum, sort) => sum + each[sort], 0n);
      return { from: y(from), to: y(from + each[name]) };
    });
    const x = (index: number) => round(index * column);
    const there = edges.map(({ to }, index) => `V${to}H${x(index + 1)}`).join("");
    const back = edges
      .map(({ from }, index) => `V${from}H${x(index)}`)
      .reverse()
      .join("");
    return { name, d: `M0 ${edges[0]?.from ?? height}${there}${back}Z` };
  });
  return {
    column,
    areas,
    peak: { index: peak, bytes: high, y: y(high) },
    accountY: y(account),
    most,
  };
}

const round = (value: number) => Number(value.toFixed(2));
