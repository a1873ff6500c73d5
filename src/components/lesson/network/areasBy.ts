import type { Counts } from "@calc";
import { areasOf, type Insets } from "@components/network/areas.ts";

/** A row as an area: how many axes it puts out tells maps from vectors. */
export interface AreaRow {
  readonly name: string;
  readonly axes: number;
  readonly counts: Pick<Counts, "params" | "macs">;
}

/** Where each row’s area lies by a measure; rows of nothing have none. */
export function areasBy(
  rows: readonly AreaRow[],
  measure: "params" | "macs",
): ReadonlyMap<string, Insets> {
  const shares = rows
    .filter(({ counts }) => counts[measure] > 0n)
    .map(({ name, axes, counts }) => ({
      name,
      part: axes > 1 ? "maps" : "vectors",
      size: Number(counts[measure]),
    }));
  return areasOf(shares);
}
