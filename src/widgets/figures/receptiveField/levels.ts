import { windowsOf } from "@calc";
import type { Worked } from "../../notebook/notebook.ts";

/** One row of values in a chain of layers: the input, or what a layer puts out, with what one value has to do with it. */
export interface Level {
  readonly label: string;
  readonly count: number;
  /** How many values of padding the next layer lays before and behind the row. */
  readonly before: number;
  readonly after: number;
  /** How far the window reaches from its first value to its last that makes the row; 1 for the input. */
  readonly reach: number;
  /** How many input values each of its own sees: those of the row below, and (reach − 1) of that row's jumps. */
  readonly field: number;
  /** Where its first value lies in the input, in the middle of what it sees; and how far on the next one. */
  readonly offset: number;
  readonly jump: number;
  /** Through how many layers one follows from the chosen value to here; to rows above it after all below it. */
  readonly away: number;
  /** Whether the row lies above the chosen value, and so tells what reads it. */
  readonly isAbove: boolean;
  /** The chosen value, what it sees, or what it reaches: from 0, in order; outside the row it is padding. */
  readonly read: readonly number[];
  /** From the first to the last of it, as if the row went on beyond its ends. */
  readonly first: number;
  readonly last: number;
  /** For each value that is lit here, what of that is lit one level further down. */
  readonly taps: ReadonlyMap<number, readonly number[]>;
}

interface Window {
  readonly count: number;
  readonly out: number;
  readonly before: number;
  readonly after: number;
  readonly taps: readonly number[];
  readonly stride: number;
}

type Seen = Pick<Level, "read" | "first" | "last">;

/** The levels of a chain, the input first, seen from value `place` of the level `at`: by default of the last. */
export function levelsOf(
  names: readonly string[],
  chain: readonly Pick<Worked, "values">[],
  place: number,
  at = chain.length,
): Level[] {
  const windows = chain.map(windowOf);
  const chosen: Seen = { read: [place], first: place, last: place };
  const below = windows
    .slice(0, at)
    .reduceRight<Seen[]>(
      (found, window) => [throughWindow(found[0] ?? chosen, window), ...found],
      [chosen],
    );
  const all = windows
    .slice(at)
    .reduce<Seen[]>(
      (found, window) => [...found, reachedBy(found.at(-1) ?? chosen, window)],
      below,
    );
  let offset = 0;
  let jump = 1;
  let field = 1;
  return all.map((here, index) => {
    const made = windows[index - 1];
    const next = windows[index];
    const [first = 0] = made?.taps ?? [];
    const reach = (made?.taps.at(-1) ?? first) - first;
    if (made) {
      offset += (jump * (2 * first + reach)) / 2 - jump * made.before;
      field += reach * jump;
      jump *= made.stride;
    }
    const lit = all[index - 1]?.read ?? [];
    return {
      ...here,
      label: index === 0 ? "input" : (names[index - 1] ?? ""),
      count: next?.count ?? made?.out ?? 1,
      before: next?.before ?? 0,
      after: next?.after ?? 0,
      reach: reach + 1,
      field,
      offset,
      jump,
      away: index > at ? index : at - index,
      isAbove: index > at,
      taps: new Map(
        made
          ? here.read
              .filter((each) => each >= 0 && each < made.out)
              .map((each) => [each, tapsOf(made, each).filter((tap) => lit.includes(tap))] as const)
          : [],
      ),
    };
  });
}

function throughWindow({ read, first, last }: Seen, window: Window): Seen {
  const real = read.filter((each) => each >= 0 && each < window.out);
  const below = new Set(real.flatMap((each) => tapsOf(window, each)));
  return {
    read: [...below].sort((one, other) => one - other),
    first: tapsOf(window, first)[0] ?? first,
    last: tapsOf(window, last).at(-1) ?? last,
  };
}

/** The values whose windows read any of these. */
function reachedBy({ read }: Seen, window: Window): Seen {
  const lit = new Set(read);
  const above = Array.from({ length: window.out }, (_, place) => place).filter((place) =>
    tapsOf(window, place).some((tap) => lit.has(tap)),
  );
  return { read: above, first: above[0] ?? 0, last: above.at(-1) ?? 0 };
}

/** What a value reads of the row below, which may lie outside it. */
const tapsOf = ({ taps, stride, before }: Window, place: number) =>
  taps.map((tap) => place * stride + tap - before);

function windowOf({ values }: Pick<Worked, "values">): Window {
  const { length, before, places, size, stride } = windowsOf(values);
  return {
    count: size,
    out: places.length,
    before,
    after: length - before - size,
    taps: places[0] ?? [0],
    stride,
  };
}
