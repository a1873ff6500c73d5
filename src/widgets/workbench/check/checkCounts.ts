import { counted, formatNumber, type Counts, type Row } from "@calc";
import { heldBy } from "../view/rowsShown.ts";
import type { Opened } from "../view/opened.ts";
import { align } from "./align.ts";
import { layerKind } from "./layerKind.ts";
import { explained, type Difference } from "./explained.ts";
import { readCounts, type CountedLine } from "./readCounts.ts";

/** A row of the code beside what somebody counted for it. */
interface CheckedRow {
  readonly name?: string;
  readonly line?: number;
  readonly label?: string;
  readonly own?: string;
  readonly code?: string;
  readonly verdict: "same" | "differs" | "alone";
}

/** What there is to say about a count: first of all in a sentence or two. */
export interface Checked {
  readonly sentences: readonly string[];
  readonly rows: readonly CheckedRow[];
}

/** Compares a pasted table with the rows of a network, and names the mistake behind what differs. */
export function checkCounts({ summary, read }: Opened, text: string): Checked {
  const { lines, total } = readCounts(text);
  const rows = summary.rows.filter(
    ({ name }) => read.nodes[name] && read.nodes[name].role !== "turn",
  );
  if (lines.length === 0 && total === undefined) {
    const sentence = text.trim() === "" ? [] : ["There is no count in this. Put one on each line."];
    return { sentences: sentence, rows: [] };
  }
  const lineOf = ({ name }: Row) => read.nodes[name]?.line ?? 0;
  const differences: Difference[] = [];
  const checked = align(lines, rows, likeness).map(({ one, other }): CheckedRow => {
    const code = other && formatNumber(other.counts.params);
    const row = other && {
      name: other.name,
      line: lineOf(other),
      ...(code !== undefined && { code }),
    };
    if (!one || !other) {
      const own = one && { label: one.label, own: formatNumber(one.count) };
      return { ...row, ...own, verdict: "alone" };
    }
    const isSame = isRight(one.count, other);
    const label = one.label === "" ? other.name : nameIn(one.label);
    if (!isSame) differences.push({ row: other, line: lineOf(other), label, count: one.count });
    const own = formatNumber(one.count);
    return { ...row, label, own, verdict: isSame ? "same" : "differs" };
  });
  const pairs = checked.filter(({ verdict }) => verdict !== "alone").length;
  return {
    sentences: [
      ...explained(differences, rows),
      ...aboutOthers(pairs - differences.length, differences.length),
      ...(total === undefined ? [] : aboutTotal(total, summary.totals, lines)),
    ],
    // What is counted as nothing and stands alone says nothing.
    rows: checked.filter(({ verdict, own, code }) => verdict !== "alone" || (own ?? code) !== "0"),
  };
}

const isRight = (count: bigint, { counts }: Row) =>
  count === counts.params || count === heldBy(counts);

/** `conv2d_11 (Conv2D)` is called conv2d_11. */
const nameIn = (label: string) => label.replace(/\s*\(.*\)$/, "");

/** How well a counted line fits a row: by its sort, its name and its count. */
function likeness({ label, count }: CountedLine, row: Row): number {
  const kind = layerKind(label);
  const own = layerKind(row.layer.name) ?? layerKind(row.name);
  const isSame = isRight(count, row);
  if (kind !== undefined && own !== undefined && kind !== own)
    return isSame && count > 0n ? 0.5 : -1;
  const isCounted = count > 0n === row.counts.params > 0n;
  const base = kind === undefined ? (isCounted ? 0.5 : 0.1) : 2;
  return base + (isSame ? 2 : 0) + (nameIn(label) === row.name ? 0.25 : 0);
}

function aboutOthers(agree: number, differ: number): string[] {
  if (agree === 0) return [];
  const [first, verb] = [differ > 0 ? "The other " : "", agree === 1 ? "agrees" : "agree"];
  const counts =
    differ > 0
      ? agree === 1
        ? "one"
        : counted(agree)
      : `${counted(agree)} ${agree === 1 ? "count" : "counts"}`;
  const sentence = `${first}${counts} ${verb} with the code.`;
  return [sentence.charAt(0).toUpperCase() + sentence.slice(1)];
}

function aboutTotal(total: bigint, counts: Counts, lines: readonly CountedLine[]): string[] {
  const sum = lines.reduce((all, { count }) => all + count, 0n);
  const isSum = lines.length === 0 || sum === total;
  const own = formatNumber(total);
  const added = isSum ? [] : [`The counts add up to ${formatNumber(sum)}, not to ${own}.`];
  if (total === counts.params || total === heldBy(counts)) {
    return [`The total, ${own}, agrees.`, ...added];
  }
  const difference = total - counts.params;
  const size = formatNumber(difference < 0n ? -difference : difference);
  const word = difference < 0n ? "less" : "more";
  return [
    `The total is ${own}; the code comes to ${formatNumber(counts.params)}, so it is ${size} ${word}.`,
    ...added,
  ];
}
