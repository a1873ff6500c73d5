import type { Cell } from "../../notebook/cell.svelte.ts";
import type { Counter } from "../../notebook/ownStates.svelte.ts";
import { atIndex, type At } from "../grid/cells.ts";
import type { Operated } from "../grid/operated.ts";
import { marksOf, placeSeen, type Marks } from "./marks.ts";
import { sidesOf, totalOf, type From, type Look } from "./sides.ts";
import type { Sweep } from "./sweep.ts";

/** What of a sweep is looked at, from which of its three sides, and what has to do with it. */
export interface Exploring {
  readonly look: Look;
  readonly marks: Marks;
  /** Where the kernel is drawn, and where it would be if no pointer rested anywhere. */
  readonly place: At;
  readonly placeKept: At;
  /** The place of the kernel, to be stepped and played. */
  readonly counter: Counter;
  /** What one of the three sides needs to be operated. */
  readonly operated: (of: From) => Operated;
}

const labels: Readonly<Record<From, string>> = {
  output: "Value of the output",
  weight: "Weight of the kernel",
  pixel: "Value of the input",
};

/** A sweep that can be looked at from its outputs, its weights and its values. To be called while the figure is made. */
export function exploring(
  cell: Cell,
  sweep: () => Sweep,
  describe: (look: Look) => string,
): Exploring {
  const side = cell.word("from", ["output", "weight", "pixel"]);
  const counters = {
    output: cell.counter("place", () => totalOf(sweep(), "output")),
    weight: cell.counter("weight", () => totalOf(sweep(), "weight")),
    pixel: cell.counter("pixel", () => totalOf(sweep(), "pixel")),
  };

  /** What a pointer or the focus rests on, for as long as it does. */
  let rested = $state.raw<Look>();
  const kept = $derived(side.value as From);
  const chosen = $derived<Look>({ from: kept, index: counters[kept].value });
  const look = $derived(rested && rested.index < totalOf(sweep(), rested.from) ? rested : chosen);
  const stands = $derived(atIndex(counters.output.value, sidesOf(sweep(), "output")[1]));
  const place = $derived(placeSeen(sweep(), look, stands));
  const placeKept = $derived(placeSeen(sweep(), chosen, stands));
  const marks = $derived(marksOf(sweep(), look));

  function keep(of: From, to: number) {
    rested = undefined;
    side.choose(of);
    counters[of].go(to);
  }
  return {
    get look() {
      return look;
    },
    get marks() {
      return marks;
    },
    get place() {
      return place;
    },
    get placeKept() {
      return placeKept;
    },
    counter: {
      get value() {
        return counters.output.value;
      },
      get total() {
        return counters.output.total;
      },
      go: (to) => keep("output", to),
    },
    operated(of) {
      const index = look.from === of ? look.index : counters[of].value;
      return {
        label: labels[of],
        value: index,
        total: counters[of].total,
        text: describe({ from: of, index }),
        line: sidesOf(sweep(), of)[1],
        rest: (to) => (rested = to === undefined ? undefined : { from: of, index: to }),
        go: (to) => keep(of, to),
      };
    },
  };
}
