import { formatNumber, formatShape, summarise, type Row, type Summary } from "@calc";
import { switchesFor, type SwitchedWay } from "@frameworks";
import type { Opened } from "./opened.ts";

/** A convention at a row, and what each way of it changes. */
export interface ShownSwitch {
  readonly question: string;
  readonly why: string;
  readonly ways: readonly {
    readonly label: string;
    readonly sentences: readonly string[];
    /** Whether the code has it so. */
    readonly isOwn: boolean;
  }[];
}

/** What frameworks do differently at a row, where it changes one of its numbers. */
export function switchesShown(network: Opened, name: string): ShownSwitch[] {
  const row = network.summary.rows.find((each) => each.name === name);
  if (!row) return [];
  const placed = { layer: row.layer, choices: row.choices };
  return switchesFor(placed, row.inputs).map(({ question, why, ways }) => {
    const own = ways.find(({ isOwn }) => isOwn);
    return {
      ...{ question, why },
      ways: ways.map((way) => ({
        label: way.in,
        sentences: [way.does, ...differences(network, row, way, own)],
        isOwn: way === own,
      })),
    };
  });
}

/** What would differ in the row and in the whole network. */
function differences(
  { network, summary }: Opened,
  row: Row,
  way: SwitchedWay,
  own: SwitchedWay | undefined,
): string[] {
  if (way.refusal !== undefined) return [`It refuses this layer: ${way.refusal}`];
  if (way.isOwn) return ["That is how this row is counted."];
  const node = network.nodes[row.name];
  if (!node || !("layer" in node)) return [];
  const nodes = { ...network.nodes, [row.name]: { ...node, choices: way.choices } };
  const changed = summarise({ ...network, nodes });
  const found = rowDifferences(row, changed);
  const [issue] = changed.issues;
  const after = issue
    ? [`Then ${issue.node} does not fit any more. ${issue.message}`]
    : totalDifferences(summary, changed);
  // What is compared may be counted otherwise, with nothing else in the layer.
  const counted =
    found.length === 0 ? [`It says ${way.shown}${own ? `, not ${own.shown}` : ""}.`] : [];
  return [...counted, ...found, ...after];
}

function rowDifferences(row: Row, { rows }: Summary): string[] {
  const other = rows.find(({ name }) => name === row.name);
  if (!other) return [];
  const [before, after] = [row, other].map(({ output }) => formatShape(output, "channelsFirst"));
  const [counted, recounted] = [row.counts.params, other.counts.params];
  return [
    ...(before === after ? [] : [`${row.name} gives ${after}, not ${before}.`]),
    ...(counted === recounted
      ? []
      : [`${row.name} has ${formatNumber(recounted)} parameters, not ${formatNumber(counted)}.`]),
  ];
}

function totalDifferences({ totals }: Summary, { totals: changed }: Summary): string[] {
  if (totals.params === changed.params) return [];
  const [before, after] = [totals.params, changed.params].map((count) => formatNumber(count));
  return [`The network has ${after}, not ${before}.`];
}
