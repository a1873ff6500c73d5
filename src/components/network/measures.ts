import { formatNumber, formatShare, handsOn, type Network, type Row } from "@calc";
import { summaryOf } from "@networks";
import { areasOf, type Insets } from "./areas.ts";

/** What a network's layers are compared by. */
export const measures = [
  { name: "params", label: "parameters", unit: "parameters" },
  { name: "macs", label: "computation", unit: "multiply–accumulates" },
  { name: "activations", label: "values kept", unit: "values" },
] as const;

export type MeasureName = (typeof measures)[number]["name"];

/** A layer by one measure: its count, its share of the whole, and where its area lies. */
export interface Measured extends Insets {
  readonly name: MeasureName;
  readonly unit: string;
  readonly count: string;
  readonly share: string;
  readonly isNone: boolean;
}

/** The layers that make values of their own, each by every measure. */
export function measure(network: Network): { row: Row; by: Measured[] }[] {
  const { rows: all, totals } = summaryOf(network);
  const rows = all.filter((row) => !handsOn(row));
  const layouts = measures.map(({ name, unit }) => {
    const whole = totals[name];
    const areas = areasOf(
      rows.map((row) => ({
        name: row.name,
        part: row.output.length > 1 ? "maps" : "vectors",
        size: Number(row.counts[name]),
      })),
    );
    return (row: Row): Measured => {
      const count = row.counts[name];
      const inset = areas.get(row.name) ?? { wide: "0", tall: "0" };
      const words = { count: formatNumber(count), share: formatShare(count, whole) };
      return { name, unit, ...inset, ...words, isNone: count === 0n };
    };
  });
  return rows.map((row) => ({ row, by: layouts.map((layout) => layout(row)) }));
}
