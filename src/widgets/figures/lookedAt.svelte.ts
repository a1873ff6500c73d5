import type { Cell } from "../notebook/cell.svelte.ts";
import { stepBy } from "../parts/stepBy.ts";

/** One part of a drawing, which has its `key` in `data-part`. */
export interface Part {
  readonly key: string;
  /** What it is, in words. */
  readonly text: string;
  /** The quantities that it speaks of. */
  readonly lights: string;
}

/**
 * The parts of a figure’s drawing, looked at one by one: by the arrow keys, by pointer for as long as
 * it rests, or to stay. Place 0 is the whole of them. To be called while the figure is made.
 */
export function lookedAt(cell: Cell, parts: () => readonly Part[]) {
  const counter = cell.counter("part", () => parts().length + 1);
  let rested = $state.raw(0);
  const part = $derived(parts()[(rested || counter.value) - 1]);
  const placeOf = ({ target }: Event) => {
    const key = (target as Element).closest<SVGElement>("[data-part]")?.dataset["part"];
    return parts().findIndex((each) => each.key === key) + 1;
  };
  return {
    counter,
    /** What is looked at; nothing where it is the whole. */
    get part() {
      return part;
    },
    onkeydown: (event: KeyboardEvent) => {
      stepBy(event, counter);
      if (event.defaultPrevented) rested = 0;
    },
    onpointerover: (event: PointerEvent) => {
      if (event.pointerType !== "touch") rested = placeOf(event);
    },
    onpointerleave: () => {
      rested = 0;
    },
    /** A press on what is kept already lets go of it. */
    onclick: (event: MouseEvent) => {
      const place = placeOf(event);
      rested = 0;
      counter.go(place === counter.value ? 0 : place);
    },
  };
}
