import type { ShownRow } from "./shown.ts";

/** The row whose code stands at an offset of the text: of several the one with the shortest code. */
export function rowAt(rows: readonly ShownRow[], offset: number): string | undefined {
  let found: ShownRow | undefined;
  for (const row of rows) {
    if (offset < row.from || offset > row.to) continue;
    if (!found || row.to - row.from < found.to - found.from) found = row;
  }
  return found?.name;
}
