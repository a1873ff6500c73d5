import type { Row } from "@calc";
import type { Opened } from "../view/opened.ts";
import { align, type Pair } from "./align.ts";
import { layerKind } from "./layerKind.ts";
import { namedAlike } from "./namedAlike.ts";
import { heldBy } from "../view/rowsShown.ts";
import type { CountedLine } from "./readCounts.ts";

export type CountedPair = Pair<CountedLine, Row>;

/** More than any likeness of other rows comes to, so that a name goes before all of it. */
const byName = 1000;

/** Counted lines beside the rows that they speak of: by name where names agree, the others by order between these. */
export function pairsOf(
  lines: readonly CountedLine[],
  rows: readonly Row[],
  nodes: Opened["read"]["nodes"],
): CountedPair[] {
  const rowOf = namedAlike(lines, rows, nodes);
  const named = new Set(rowOf.values());
  const score = (line: CountedLine, row: Row): number => {
    const own = rowOf.get(line);
    if (own || named.has(row)) return own === row ? byName : -1;
    return likeness(line, row);
  };
  return rejoined(align(lines, rows, score), rowOf);
}

/** What has one name and stands elsewhere in its list is put together too, where the code has it. */
function rejoined(
  pairs: readonly CountedPair[],
  rowOf: ReadonlyMap<CountedLine, Row>,
): CountedPair[] {
  const apart = new Map(
    pairs.flatMap(({ one, other }) => {
      const row = one && !other ? rowOf.get(one) : undefined;
      return one && row ? [[row, one] as const] : [];
    }),
  );
  return pairs.flatMap((pair): CountedPair[] => {
    if (pair.one && !pair.other && rowOf.has(pair.one)) return [];
    const line = pair.other && !pair.one ? apart.get(pair.other) : undefined;
    return [line ? { ...pair, one: line } : pair];
  });
}

/** Whether a count is that of a row, with or without what Keras counts and nobody trains. */
export const isRight = (count: bigint, { counts }: Row): boolean =>
  count === counts.params || count === heldBy(counts);

/** How well a counted line fits a row: by its sort and its count. */
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

/** `conv2d_11 (Conv2D)` is called conv2d_11. */
export const nameIn = (label: string): string => label.replace(/\s*\(.*$/, "");
