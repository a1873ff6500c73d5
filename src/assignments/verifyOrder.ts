import type { Entry } from "./verifyResult.ts";

/** What the rows of a table are put in order by: a column, or an exercise by its place. */
export type OrderedBy = "student" | "score" | "tries" | "hints" | "findings" | number;

/** The entries in the order of a column; those that are alike in it, by name. */
export function inOrder(
  entries: readonly Entry[],
  by: OrderedBy,
  descending: boolean,
): readonly Entry[] {
  const sign = descending ? -1 : 1;
  const names = new Intl.Collator("en", { numeric: true });
  const compare = (one: Entry, other: Entry) => names.compare(one.student.name, other.student.name);
  if (by === "student") return [...entries].sort((one, other) => sign * compare(one, other));
  return [...entries].sort(
    (one, other) => sign * (valueOf(one, by) - valueOf(other, by)) || compare(one, other),
  );
}

/** How often something happened over all exercises of an entry. */
export const totalOf = ({ items }: Entry, what: "tries" | "hints"): number =>
  items.reduce((sum, item) => sum + (item?.[what] ?? 0), 0);

function valueOf(entry: Entry, by: Exclude<OrderedBy, "student">): number {
  if (by === "score") return entry.score;
  if (by === "findings") return entry.findings.length;
  if (typeof by === "number") return entry.items[by]?.score ?? -1;
  return totalOf(entry, by);
}

/** How many rows of a table are in the document at once. */
export const pageLength = 100;

/** The pages that so many rows fill; one at least. */
export const pageCount = (rows: number): number => Math.max(1, Math.ceil(rows / pageLength));

/** The rows of a page, from 0. */
export const pageOf = <Row>(rows: readonly Row[], page: number): readonly Row[] =>
  rows.slice(page * pageLength, (page + 1) * pageLength);
