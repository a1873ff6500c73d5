import type { At } from "../grid/cells.ts";
import type { Sweep } from "./sweep.ts";

/** From where the picture is looked at: an output, a weight, or a value of the input. */
export type From = "output" | "weight" | "pixel";

/** What is looked at, by its index line by line. */
export interface Look {
  readonly from: From;
  readonly index: number;
}

/** How many of a kind there are to look at. */
export function totalOf(sweep: Sweep, from: From): number {
  const [rows, columns] = sidesOf(sweep, from);
  return rows * columns;
}

/** The rows and columns of what can be looked at. */
export function sidesOf({ down, across, weights, size }: Sweep, from: From): At {
  if (from === "output") return [down.places.length, across.places.length];
  return from === "weight" ? [weights.length, weights[0]?.length ?? 1] : size;
}
