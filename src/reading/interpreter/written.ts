import type { Span } from "../python/tree.ts";
import type { Reader } from "./reader.ts";

const longest = 120;

/** An expression as it is written, in one line. */
export function written({ text: whole }: Pick<Reader, "text">, { from, to }: Span): string {
  const line = whole.slice(from, to).replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
