import { complain, lineAt } from "./complain.ts";
import type { Reader } from "./interpreter/reader.ts";
import type { Span } from "./python/tree.ts";

const most = 5;

/** Says which lines are not Python. */
export function faultsIn(reader: Reader, faults: readonly Span[]): void {
  const lines = new Set<number>();
  for (const { from } of faults) {
    const line = lineAt(reader.text, from);
    if (lines.has(line) || lines.size >= most) continue;
    lines.add(line);
    const start = reader.text.lastIndexOf("\n", Math.max(from - 1, 0)) + 1;
    const end = reader.text.indexOf("\n", start);
    const span = { from: start, to: end < 0 ? reader.text.length : end };
    const sentence =
      "This line is not Python as it stands, so it may not be read as it is meant. Is a bracket or a quotation mark missing?";
    complain(reader, "note", span, sentence);
  }
}
