import { formatNumber, type Counts, type Row } from "@calc";
import { shapeShown } from "@workings";
import { align } from "../check/align.ts";
import type { Opened } from "../view/opened.ts";

/** A row of each of two networks that belong together, or of one alone. */
interface ComparedRow {
  readonly one?: ComparedLayer;
  readonly other?: ComparedLayer;
  /** What is not the same of them. */
  readonly differs: readonly ("layer" | "output" | "params" | "macs")[];
}

interface ComparedLayer {
  readonly name: string;
  readonly layer: string;
  readonly output: string;
  readonly params: string;
  readonly macs: string;
}

/** Two networks side by side, and what they come to. */
export interface Compared {
  readonly titles: readonly [string, string];
  readonly rows: readonly ComparedRow[];
  readonly totals: readonly {
    readonly label: string;
    readonly one: string;
    readonly other: string;
    readonly difference: string;
  }[];
  readonly sentence: string;
}

const sums = [
  ["Parameters", "params"],
  ["Multiply–accumulates", "macs"],
  ["Values kept", "activations"],
] as const satisfies readonly (readonly [string, keyof Counts])[];

/** Sets two networks side by side, like layers beside each other. */
export function compare(one: Opened | undefined, other: Opened | undefined): Compared {
  if (!one || !other) {
    const missing = other ? "first" : "second";
    const sentence = `There is no network to read in the ${missing} code yet.`;
    return { titles: ["", ""], rows: [], totals: [], sentence };
  }
  const pairs = align(rowsOf(one), rowsOf(other), likeness);
  const rows = pairs.map(({ one: left, other: right }): ComparedRow => {
    const pair = {
      ...(left && { one: layerOf(one, left) }),
      ...(right && { other: layerOf(other, right) }),
    };
    return { ...pair, differs: differencesOf(pair.one, pair.other) };
  });
  const unlike = rows.filter(({ differs }) => differs.length > 0).length;
  return {
    titles: [one.network.title, other.network.title],
    rows,
    totals: sums.map(([label, quantity]) => totalOf(label, quantity, one, other)),
    sentence:
      unlike === 0
        ? "Both come to the same in every layer."
        : `${unlike} of ${rows.length} rows differ.`,
  };
}

const rowsOf = ({ summary, read }: Opened): Row[] =>
  summary.rows.filter(({ name }) => read.nodes[name] && read.nodes[name].role !== "turn");

/** Layers of one sort belong together, most of all where they come to the same. */
function likeness(one: Row, other: Row): number {
  if (one.layer.name !== other.layer.name) return -1;
  const same = [
    one.counts.params === other.counts.params,
    one.output.join() === other.output.join(),
    one.name === other.name,
  ];
  return 1 + same.filter(Boolean).length;
}

function layerOf({ network }: Opened, { name, layer, counts }: Row): ComparedLayer {
  return {
    name,
    layer: layer.declaration.title,
    output: shapeShown(network, name),
    params: formatNumber(counts.params),
    macs: formatNumber(counts.macs),
  };
}

function differencesOf(
  one: ComparedLayer | undefined,
  other: ComparedLayer | undefined,
): ComparedRow["differs"] {
  if (!one || !other) return ["layer"];
  const asked = ["layer", "output", "params", "macs"] as const;
  return asked.filter((each) => one[each] !== other[each]);
}

function totalOf(label: string, quantity: keyof Counts, one: Opened, other: Opened) {
  const [left, right] = [one.summary.totals[quantity], other.summary.totals[quantity]];
  const difference = right - left;
  const sign = difference > 0n ? "+" : "";
  return {
    label,
    one: formatNumber(left),
    other: formatNumber(right),
    difference: difference === 0n ? "the same" : `${sign}${formatNumber(difference)}`,
  };
}
