import type { Span } from "../python/tree.ts";

/** A line of a text and where it stands. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  let at = 0;
  return text.split("\n").map((line) => {
    const from = at;
    at += line.length + 1;
    return { text: line, from, to: from + line.length };
  });
}

/** Cells between bars that were broken into several lines stand in one again. */
export function unbroken(lines: readonly Line[]): Line[] {
  const whole: (Line & { readonly cells: readonly string[] })[] = [];
  for (const line of lines) {
    const isRow = /^\s*│.*│\s*$/.test(line.text);
    const cells = isRow
      ? line.text
          .split("│")
          .slice(1, -1)
          .map((cell) => cell.trim())
      : [];
    const above = whole.at(-1);
    if (cells.length > 2 && cells[2] === "" && above?.cells.length === cells.length) {
      const joined = above.cells.map((cell, place) => `${cell} ${cells[place] ?? ""}`.trim());
      whole[whole.length - 1] = { ...above, to: line.to, text: joined.join("   "), cells: joined };
    } else whole.push({ ...line, cells });
  }
  return whole;
}
