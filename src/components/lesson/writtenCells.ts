import type { CellFramework } from "@widgets/codeCell/codeCell.ts";

/** A `<Cell>` as its author wrote it into a lesson. */
export interface WrittenCell {
  /** Its id on the page. */
  readonly name: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly codes: readonly WrittenCode[];
}

/** A block of code, without the line break at its end, and the line on which it begins. */
export interface WrittenCode {
  readonly framework: CellFramework;
  readonly code: string;
  readonly line: number;
}

/** The id of a cell that its author gave none. */
export const ownName = "code-cell";

/** All cells in the text of a lesson. */
export function writtenCells(text: string): WrittenCell[] {
  return [...text.matchAll(/^<Cell\b([^>]*)>(.*?)^<\/Cell>/gms)].map((found) => {
    const [whole, attributes = "", body = ""] = found;
    const at = found.index + whole.indexOf(body, `<Cell${attributes}>`.length);
    return {
      name: /\bname="([^"]*)"/.exec(attributes)?.[1] ?? ownName,
      line: lineAt(text, found.index),
      codes: [...body.matchAll(/^```python (keras|pytorch)\n(.*?)\n```$/gms)].map((block) => ({
        // The pattern allows no other.
        framework: block[1] as CellFramework,
        code: block[2] ?? "",
        line: lineAt(text, at + block.index),
      })),
    };
  });
}

const lineAt = (text: string, at: number) => text.slice(0, at).split("\n").length;
