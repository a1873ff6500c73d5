import { counted, formatNumber, type Row } from "@calc";
import type { Opened } from "../view/opened.ts";
import { explained, type Difference } from "./explained.ts";
import { isRight, nameIn, pairsOf } from "./pairs.ts";
import { readCounts } from "./readCounts.ts";
import { checkSums, type CheckedSum } from "./sums.ts";

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
  /** What stands below the rows: the total, and what of it is trained. */
  readonly sums?: readonly CheckedSum[];
}

/** Compares a pasted table with the rows of a network, and names the mistake behind what differs. */
export function checkCounts(network: Opened, text: string): Checked {
  const { summary, read } = network;
  const { lines, ...own } = readCounts(text);
  const rows = summary.rows.filter(
    ({ name }) => read.nodes[name] && read.nodes[name].role !== "turn",
  );
  if (lines.length === 0 && Object.keys(own).length === 0) {
    const sentence = text.trim() === "" ? [] : ["There is no count in this. Put one on each line."];
    return { sentences: sentence, rows: [] };
  }
  const lineOf = ({ name }: Row) => read.nodes[name]?.line ?? 0;
  const differences: Difference[] = [];
  const together = pairsOf(lines, rows, read.nodes);
  const checked = together.map(({ one, other }): CheckedRow => {
    // What Keras counts too is set beside a count that has it too.
    const held = one && other && isRight(one.count, other) ? one.count : other?.counts.params;
    const code = held === undefined ? undefined : formatNumber(held);
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
  const { sums, sentences } = checkSums(network, own, lines, together);
  return {
    sentences: [
      ...explained(differences, rows),
      ...aboutOthers(pairs - differences.length, differences.length),
      ...sentences,
    ],
    // What is counted as nothing and stands alone says nothing.
    rows: checked.filter(({ verdict, own, code }) => verdict !== "alone" || (own ?? code) !== "0"),
    ...(sums.length > 0 && { sums }),
  };
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
