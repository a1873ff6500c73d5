import type { Values } from "@calc";
import { cellOf, type CellStart } from "../../notebook/cell.svelte.ts";
import { exploring } from "./exploring.svelte.ts";
import type { Sweep } from "./sweep.ts";

export interface StillProps {
  readonly name: string;
  readonly layer: string;
  readonly start: CellStart;
}

/** The sweep of a figure as it begins, to be looked at until it can be operated. To be called while the figure is made. */
export function asItBegins({ name, layer, start }: StillProps, sweepOf: (values: Values) => Sweep) {
  const cell = cellOf(name, start);
  const sweep = sweepOf(cell.worked(layer).values);
  const explored = exploring(
    cell,
    () => sweep,
    () => "",
  );
  return { sweep, explored };
}
