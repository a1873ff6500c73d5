/** What calc says otherwise than a fact. */
export interface Disagreement {
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

/** A value in one line: shapes as JSON, whole numbers with every digit. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (typeof value === "bigint" || typeof value === "string") return value.toString();
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** Nothing where both are the same in writing, or where nothing is expected. */
export function compare(field: string, expected: unknown, got: unknown): Disagreement[] {
  if (expected === undefined) return [];
  const [one, other] = [written(expected), written(got)];
  return one === other ? [] : [{ field, expected: one, got: other }];
}
