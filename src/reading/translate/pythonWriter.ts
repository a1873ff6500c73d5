import type { Span } from "../python/tree.ts";
import type { Piece } from "./translation.ts";

/** A part of a line: bare, or with the place that it comes from. */
export type Part = string | { readonly text: string; readonly source: Span };

/** Writes Python line by line, and keeps where each line and each part of it comes from. */
export interface PythonWriter {
  readonly line: (source: Span, ...parts: readonly Part[]) => void;
  readonly written: () => { readonly python: string; readonly pieces: readonly Piece[] };
}

/** An empty page of Python, below what has to be imported. */
export function pythonWriter(imports: string): PythonWriter {
  const lines = [imports];
  const pieces: Piece[] = [];
  let at = imports.length + 1;
  return {
    line: (source, ...parts) => {
      const text = parts.map(textOf).join("");
      pieces.push({ from: at, to: at + text.length, source });
      let from = at;
      for (const part of parts) {
        const to = from + textOf(part).length;
        if (typeof part !== "string") pieces.push({ from, to, source: part.source });
        from = to;
      }
      lines.push(text);
      at += text.length + 1;
    },
    written: () => ({ python: `${lines.join("\n")}\n`, pieces }),
  };
}

/** Parts with a comma between each two. */
export const listedParts = (parts: readonly (readonly Part[])[]): Part[] =>
  parts.flatMap((each, place) => (place === 0 ? each : [", ", ...each]));

/** A part without its place. */
export const textOf = (part: Part) => (typeof part === "string" ? part : part.text);
