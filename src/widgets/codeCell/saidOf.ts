import type { ShownCode } from "./shownCode.ts";

/** What a cell shows, in one sentence for who hears it. */
export function saidOf(
  { rows, total }: Pick<ShownCode, "rows" | "total">,
  [complaint]: ShownCode["complaints"],
): string {
  if (complaint) return `Line ${complaint.line}: ${complaint.sentence}`;
  const [first, ...others] = rows;
  if (others.length > 0) return `${rows.length} layers, ${parameters(total)}.`;
  return first ? `Output ${first.output}, ${parameters(first.params)}.` : "";
}

const parameters = (count: string) => `${count} ${count === "1" ? "parameter" : "parameters"}`;
