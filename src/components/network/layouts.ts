import { choicesIn, runsOf, type Part } from "@workings";

/** The same text of parts with the same layers and choices, though what comes in may differ. */
export function choicesOf({ rows }: Part): string {
  return rows.map(({ layer, choices }) => `${layer.name} ${choicesIn(choices)}`).join("; ");
}

/** The same text of blocks that are drawn alike: the same layers in the same order, with any choices. */
export function layoutOf({ parts, rows: [row] }: Part): string {
  if (parts.length === 0) return row.layer.name;
  const runs = runsOf(parts, choicesOf).map(
    (run) => layoutOf(run[0]) + (run.length > 1 ? "…" : ""),
  );
  return `(${runs.join(" ")})`;
}
