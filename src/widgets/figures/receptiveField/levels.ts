import { windowsOf } from "@calc";
import type { Worked } from "../../notebook/notebook.ts";

/** One row of values in a chain of layers, seen from one value of the last: the input, or what a layer puts out. */
export interface Level {
  readonly label: string;
  readonly count: number;
  /** How many values of padding the next layer lays before and behind the row. */
  readonly before: number;
  readonly after: number;
  /** Where its first value lies in the input, in the middle of what it sees; and how far on the next one. */
  readonly offset: number;
  readonly jump: number;
  /** What the chosen value reads here, from 0; outside the row it is padding. In order. */
  readonly read: readonly number[];
  /** From the first to the last of it, as if the row went on beyond its ends. */
  readonly first: number;
  readonly last: number;
  /** For each value that is read here, what it reads one level further down. */
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

/** The levels of a chain, the input first, with what value `place` of the last layer sees in each. */
export function levelsOf(
  names: readonly string[],
  chain: readonly Pick<Worked, "values">[],
  place: number,
): Level[] {
  const windows = chain.map(windowOf);
  const seen = [...windows].reverse().reduce<Seen[]>(
    (found, window) => {
      const [above = start(place)] = found;
      return [throughWindow(above, window), ...found];
    },
    [start(place)],
  );
  let offset = 0;
  let jump = 1;
  return seen.map((here, index) => {
    const below = windows[index - 1];
    const next = windows[index];
    if (below) {
      const [first = 0] = below.taps;
      offset += (jump * (first + (below.taps.at(-1) ?? first))) / 2 - jump * below.before;
      jump *= below.stride;
    }
    return {
      label: index === 0 ? "input" : (names[index - 1] ?? ""),
      count: next?.count ?? below?.out ?? 1,
      before: next?.before ?? 0,
      after: next?.after ?? 0,
      offset,
      jump,
      read: here.read,
      first: here.first,
      last: here.last,
      taps: new Map(
        below
          ? here.read
              .filter((each) => each >= 0 && each < below.out)
              .map((each) => [each, tapsOf(below, each)] as const)
          : [],
      ),
    };
  });
}

interface Seen {
  readonly read: readonly number[];
  readonly first: number;
  readonly last: number;
}

const start = (place: number): Seen => ({ read: [place], first: place, last: place });

function throughWindow({ read, first, last }: Seen, window: Window): Seen {
  const real = read.filter((each) => each >= 0 && each < window.out);
  const below = new Set(real.flatMap((each) => tapsOf(window, each)));
  return {
    read: [...below].sort((one, other) => one - other),
    first: tapsOf(window, first)[0] ?? first,
    last: tapsOf(window, last).at(-1) ?? last,
  };
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
