import { total, type Counts, type Network, type Row } from "@calc";
import { summaryOf } from "@networks";
import { fieldInShort, fieldsOf, isUnchanged, nameOfRun, pageOf, partsOf, runsOf } from "@workings";
import type { Part, Run } from "@workings";

/** One line of a network's table: a node, or a block or a run of blocks with its lines after it. */
export interface TableLine {
  readonly depth: number;
  readonly label: string;
  /** In full, for those who do not see where it stands; too long to say within a block. */
  readonly name?: string;
  readonly times: number;
  readonly title?: string;
  readonly isBlock: boolean;
  readonly isUnchanged: boolean;
  readonly counts: Counts;
  /** Its page, and what the places of its sums on it end in. */
  readonly page: string;
  readonly suffix: string;
  /** The node whose output it puts out, and the page that tells of that shape, if one does. */
  readonly output: string;
  readonly outputPage: string | undefined;
  /** How much of the input one value sees, and the page that tells why. */
  readonly sees: string | undefined;
  readonly seesPage: string;
}

/** Every line of a network's table, in order. */
export function tableLines(network: Network): TableLine[] {
  return linesOf(network, partsOf(network).parts, 0, false);
}

function linesOf(
  network: Network,
  parts: readonly Part[],
  depth: number,
  isRepeated: boolean,
): TableLine[] {
  return runsOf(parts).flatMap((run) => {
    const [first] = run;
    const repeats = isRepeated || run.length > 1;
    return [
      lineOf(network, run, depth, isRepeated),
      ...linesOf(network, first.parts, depth + 1, repeats),
    ];
  });
}

function lineOf(network: Network, run: Run, depth: number, isRepeated: boolean): TableLine {
  const [first] = run;
  const last = run.at(-1)?.rows.at(-1) ?? first.rows[0];
  const isBlock = first.parts.length > 0;
  const seen = fieldInShort(fieldsOf(network).get(last.name));
  // What follows again and again sees more each time.
  const grows = isRepeated && seen !== undefined && seen !== "all";
  const maker = makerOf(network, last);
  return {
    depth,
    label: nameOfRun(run),
    ...(depth > 0 ? {} : { name: nameOfRun(run) }),
    times: run.length,
    ...(first.title === undefined ? {} : { title: first.title }),
    isBlock,
    isUnchanged: !isBlock && isUnchanged(first.rows[0]),
    counts: run.length > 1 ? total(run.flatMap(({ rows }) => rows)) : first.counts,
    page: pageOf(network, first.name),
    suffix: run.length > 1 ? `-x${run.length}` : "",
    output: last.name,
    outputPage: maker && pageOf(network, maker.name),
    sees: grows ? `${seen} …` : seen,
    seesPage: pageOf(network, last.name),
  };
}

/** The row that gave a shape its sizes; none where it is the input's, handed on. */
function makerOf(network: Network, row: Row): Row | undefined {
  if (!isUnchanged(row)) return row;
  const source = summaryOf(network).rows.find(({ name }) => name === row.sources[0]);
  return source && makerOf(network, source);
}
