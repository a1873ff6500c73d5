import { total, type Counts, type Row } from "@calc";

/** The layers of one type in a network, and what they come to together. */
export interface Group {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly counts: Counts;
}

/** A network's layers that have any of these counts, by type, in the order in which the types come. */
export function groupsOf(rows: readonly Row[], ...quantities: readonly (keyof Counts)[]): Group[] {
  const types = new Set(rows.map(({ layer }) => layer));
  return [...types]
    .map((type) => {
      const same = rows.filter(({ layer }) => layer === type);
      const title = `${type.declaration.title} layers`;
      return { name: type.name, title, rows: same, counts: total(same) };
    })
    .filter(({ counts }) => quantities.some((quantity) => counts[quantity] > 0n));
}
