import { listed, type Row } from "@calc";
import type { ReadNetwork } from "@reading";
import { heldBy } from "../view/rowsShown.ts";
import type { CountedPair } from "./pairs.ts";
import type { CountedSums } from "./readCounts.ts";

export type SumName = "total" | "trained" | "fixed";

interface Known {
  readonly pairs: readonly CountedPair[];
  readonly read: ReadNetwork;
  readonly own: CountedSums;
}

/** Why a sum differs by so much, where one row says so; undefined where none or several might. */
export function whySum(sum: SumName, difference: bigint, known: Known): string | undefined {
  const told = sum === "total" ? whyTotal(difference, known) : whyTrained(sum, difference, known);
  return told ?? (sum === "fixed" ? undefined : fromRow(difference, known));
}

/** A row that was counted otherwise makes the sum differ by as much. */
function fromRow(difference: bigint, { pairs }: Known): string | undefined {
  const row = only(
    pairs.flatMap(({ one, other }) => {
      if (!one || !other) return [];
      const [own, held] = [one.count - other.counts.params, one.count - heldBy(other.counts)];
      return own === difference || held === difference ? [other] : [];
    }),
  );
  return row && `That is what ${row.name} differs by.`;
}

/** A row may be left out of a total, or be counted in it twice. */
function whyTotal(difference: bigint, { pairs }: Known): string | undefined {
  const size = difference < 0n ? -difference : difference;
  const row = only(
    rowsOf(pairs).filter(({ counts }) => size === counts.params || size === heldBy(counts)),
  );
  if (!row) return undefined;
  return difference < 0n
    ? `That is as many as ${row.name} has: is it left out?`
    : `That is as many as ${row.name} has: is it counted twice?`;
}

/** The code may freeze what the table trains, or the other way round. */
function whyTrained(sum: SumName, difference: bigint, { pairs, read }: Known): string | undefined {
  const frozen = (row: Row) => read.nodes[row.name]?.frozen ?? 0n;
  // More that is trained is what the code freezes; more that is not is what the code trains.
  const more = sum === "trained" ? difference : -difference;
  const rows = rowsOf(pairs);
  if (more > 0n) {
    if (more === read.frozen) {
      const names = rows.filter((row) => frozen(row) > 0n).map(({ name }) => name);
      return `The code freezes ${several(names)}; your table freezes nothing.`;
    }
    const row = only(rows.filter((each) => frozen(each) === more));
    return row && `The code freezes ${row.name}; your table trains it.`;
  }
  const row = only(rows.filter((each) => frozen(each) === 0n && each.counts.params === -more));
  if (row) return `Your table freezes ${row.name}; the code trains it.`;
  return read.frozen === 0n ? "The code freezes nothing." : undefined;
}

const rowsOf = (pairs: readonly CountedPair[]): Row[] =>
  pairs.flatMap(({ other }) => (other && other.counts.params > 0n ? [other] : []));

const only = (rows: readonly Row[]): Row | undefined => (rows.length === 1 ? rows[0] : undefined);

const most = 4;

function several(names: readonly string[]): string {
  const rest = names.length - most;
  return listed(rest > 0 ? [...names.slice(0, most), `${rest} more`] : names);
}
