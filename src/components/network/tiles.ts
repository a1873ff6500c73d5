import { formatNumber, formatShare, handsOn, total } from "@calc";
import type { Counts, Kind, Network } from "@calc";
import { summaryOf } from "@networks";
import { formatBytes, bytesOf, nameOfRun, pageOf, partsOf, remembered, runsOf } from "@workings";
import type { Run } from "@workings";
import { areasOf, type Insets } from "./areas.ts";
import { kindOf } from "./kindOf.ts";

/** What a network's layers are compared by. */
export const measures = [
  { name: "params", label: "parameters", unit: "parameters" },
  { name: "macs", label: "computation", unit: "multiply–accumulates" },
  { name: "activations", label: "values kept", unit: "values" },
  { name: "memory", label: "memory", unit: "in float32" },
] as const;

export type Measure = (typeof measures)[number]["name"];

/** A part of a network by one measure: its count, its share of the whole, and where its area lies. */
export interface Measured extends Insets {
  readonly name: Measure;
  readonly unit: string;
  readonly amount: bigint;
  readonly count: string;
  readonly share: string;
}

/** A node, a block or a run of blocks as an area, by every measure. */
export interface Tile {
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  readonly page: string;
  readonly by: readonly Measured[];
}

/** As many areas as can be told apart. */
const most = 40;

/** A network's parts that make values of their own, each by every measure. */
export const tilesOf = remembered((network): Tile[] => {
  const runs = shownRuns(network);
  const { totals } = summaryOf(network);
  const layouts = measures.map(({ name, unit }) => {
    const amounts = new Map(runs.map((run) => [run, amountOf(name, countsOf(run))]));
    const whole = amountOf(name, totals);
    const areas = areasOf(
      runs.map((run) => ({
        name: run[0].name,
        part: (run[0].rows.at(-1)?.output.length ?? 1) > 1 ? "maps" : "vectors",
        size: Number(amounts.get(run)),
      })),
    );
    return (run: Run): Measured => {
      const amount = amounts.get(run) ?? 0n;
      const inset = areas.get(run[0].name) ?? { wide: "0", tall: "0" };
      const share = whole > 0n ? formatShare(amount, whole) : "0%";
      return { name, unit, amount, count: amountShown(name, amount), share, ...inset };
    };
  });
  return runs.map((run) => ({
    name: run[0].name,
    label: labelOf(run),
    kind: kindOf(busiest(run).layer),
    page: pageOf(network, run[0].name),
    by: layouts.map((layout) => layout(run)),
  }));
});

/** A network's nodes and blocks that make values of their own, blocks opened as long as there are few. */
export function shownRuns(network: Network): Run[] {
  return openWhileFew(runsOf(partsOf(network).parts).filter(makesValues));
}

/** What such a run is called where its block does not stand above it. */
export function labelOf(run: Run): string {
  const [{ name, own }] = run;
  return name === own ? nameOfRun(run) : `${name}${run.length > 1 ? ` × ${run.length}` : ""}`;
}

/** A count in words: `62,378,344`, or `250 MB`. */
export function amountShown(measure: Measure, amount: bigint): string {
  return measure === "memory" ? formatBytes(amount) : formatNumber(amount);
}

/** What a measure comes to of some counts. */
export function amountOf(measure: Measure, counts: Counts): bigint {
  if (measure !== "memory") return counts[measure];
  return bytesOf(counts, { quantity: "forwardMemory" });
}

const countsOf = (run: Run) => total(run.flatMap(({ rows }) => rows));
const makesValues = ([{ rows }]: Run) => rows.some((row) => !handsOn(row));

/** Blocks are opened level by level, as long as there are not too many areas. */
function openWhileFew(runs: Run[]): Run[] {
  const opened = runs.flatMap((run) => (run[0].parts.length > 0 ? openRun(run) : [run]));
  return opened.length === runs.length || opened.length > most ? runs : openWhileFew(opened);
}

/** What the blocks of a run are made of: the first parts of all of them, then the second ones. */
function openRun(blocks: Run): Run[] {
  const [first, ...rest] = blocks.map(({ parts }) => runsOf(parts));
  return (first ?? [])
    .map((run, place): Run => [
      run[0],
      ...run.slice(1),
      ...rest.flatMap((runs) => runs[place] ?? []),
    ])
    .filter(makesValues);
}

/** The row of a run that computes most, by which it is coloured. */
function busiest([{ rows }]: Run) {
  return rows.reduce((most, row) => (row.counts.macs > most.counts.macs ? row : most));
}
