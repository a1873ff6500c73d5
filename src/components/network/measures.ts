import { formatNumber, formatShare, summarise, total, type Network, type Row } from "@calc";
import { areasOf, type Insets } from "./areas.ts";
import { makers, valuesIn } from "./kept.ts";

/** What is counted of a layer. */
export type CountOf = (row: Row) => bigint;

/** What a network's layers are compared by. */
export const measures = [
  {
    name: "params",
    label: "parameters",
    unit: "parameters",
    countOf: (row: Row) => row.counts.params,
  },
  {
    name: "macs",
    label: "computation",
    unit: "multiply–accumulates",
    countOf: (row: Row) => row.counts.macs,
  },
  {
    name: "values",
    label: "values kept",
    unit: "values",
    countOf: (row: Row) => valuesIn(row.output),
  },
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
  const rows = makers(summarise(network).rows);
  const layouts = measures.map(({ name, unit, countOf }) => {
    const whole = sumBy(rows, countOf);
    const areas = areasOf(
      rows.map((row) => ({
        name: row.name,
        part: row.output.length > 1 ? "maps" : "vectors",
        size: Number(countOf(row)),
      })),
    );
    return (row: Row): Measured => {
      const count = countOf(row);
      const inset = areas.get(row.name) ?? { wide: "0", tall: "0" };
      const words = { count: formatNumber(count), share: formatShare(count, whole) };
      return { name, unit, ...inset, ...words, isNone: count === 0n };
    };
  });
  return rows.map((row) => ({ row, by: layouts.map((layout) => layout(row)) }));
}

/** Some rows added up by any measure, as calc adds up their counts. */
export function sumBy(rows: readonly Row[], countOf: CountOf): bigint {
  return total(rows.map((row) => ({ ...row, counts: { ...row.counts, params: countOf(row) } })))
    .params;
}
