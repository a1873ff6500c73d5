import { productsOf, total, valuesOf, type Counts, type Kind, type Network, type Row } from "@calc";
import type { Insets } from "@components/network/areas.ts";
import { kindOf } from "@components/network/kindOf.ts";
import { labelOf, shownRuns } from "@components/network/tiles.ts";
import { depthOf, sizesOf, type Drawn } from "@components/network/volumes.ts";
import { summaryOf } from "@networks";
import { writeFacts } from "@widgets/figures/descent/facts.ts";
import { axesShown, pageOf, shapeShown, type Run } from "@workings";
import { areasBy } from "./areasBy.ts";
import { oneValueOf, type OneValue } from "./oneValue.ts";
import { rowSentence } from "./rowSentence.ts";

/** A line of a network's picture: in its table, among its volumes and among its areas. */
export interface PictureRow {
  readonly name: string;
  readonly label: string;
  /** What its block calls it, and the block. */
  readonly own: string;
  readonly group: string;
  readonly page: string;
  readonly kind: Kind;
  readonly output: string;
  readonly counts: Counts;
  readonly drawn: Drawn;
  /** Its area by each measure; undefined where it has none. */
  readonly areas: Readonly<Record<"params" | "macs", Insets | undefined>>;
  readonly says: string;
  readonly one: OneValue | undefined;
  /** What the descent to one of its multiplications starts from; undefined where it has none. */
  readonly products: string | undefined;
}

/** A network's layers and blocks that put out something of their own, in order. */
export function pictureRows(network: Network): PictureRow[] {
  const depth = depthOf(network);
  const runs = shownRuns(network);
  const sized = runs.map((run) => ({
    name: run[0].name,
    axes: run[0].rows.at(-1)?.output.length ?? 1,
    counts: countsOf(run),
  }));
  const areas = { params: areasBy(sized, "params"), macs: areasBy(sized, "macs") };
  return runs.map((run) => {
    const [first] = run;
    const [row] = first.rows;
    const output = run.at(-1)?.rows.at(-1)?.name ?? first.name;
    const counts = countsOf(run);
    const isLayer = run.length === 1 && first.parts.length === 0;
    return {
      name: first.name,
      label: labelOf(run),
      own: run.length > 1 ? `${first.own} × ${run.length}` : first.own,
      group: row.path.length > 1 ? (row.path[0] ?? "") : "",
      page: pageOf(network, first.name),
      kind: kindOf(busiest(run).layer),
      output,
      counts,
      drawn: sizesOf(axesShown(network, output), depth),
      areas: { params: areas.params.get(first.name), macs: areas.macs.get(first.name) },
      says: sentence(network, run, output, counts),
      one: isLayer ? oneValueOf(row) : undefined,
      products: isLayer ? productsIn(network, row) : undefined,
    };
  });
}

function sentence(network: Network, run: Run, output: string, counts: Counts): string {
  const sources = run[0].rows[0].sources.map((source) => shapeShown(network, source));
  const said = { label: labelOf(run), sources, output: shapeShown(network, output), counts };
  return rowSentence(said, summaryOf(network).totals);
}

function productsIn(network: Network, row: Row): string | undefined {
  const values = valuesOf(row);
  if (!productsOf(row.layer.name, values)) return undefined;
  const isOfImages = network.input.length === 3 && [1, 3].includes(network.input[0] ?? 0);
  return writeFacts({
    network: network.title,
    macs: summaryOf(network).totals.macs,
    name: row.name,
    layer: row.layer.name,
    values,
    readsPicture: isOfImages && row.sources[0] === "input",
  });
}

const countsOf = (run: Run) => total(run.flatMap(({ rows }) => rows));

function busiest([{ rows }]: Run) {
  return rows.reduce((most, row) => (row.counts.macs > most.counts.macs ? row : most));
}
