import { longestText } from "./kept.ts";

/** The code of a file, or why there is none. */
export type Opened =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** The code that stands in a file: a notebook’s cells of code, any other file as it is. */
export function codeInFile(name: string, content: string): Opened {
  if (content.length > 4 * longestText) return tooLong(name);
  if (content.includes("\0")) {
    return { ok: false, why: `${name} is no text. Open a file of Python or a notebook.` };
  }
  const text = /\.ipynb$/i.test(name) ? cellsIn(content) : content.replaceAll("\r\n", "\n");
  if (text === undefined) return { ok: false, why: `${name} is not a notebook that can be read.` };
  return text.length > longestText ? tooLong(name) : { ok: true, text };
}

const tooLong = (name: string): Opened => ({
  ok: false,
  why: `${name} is longer than what is read here. Open the part that makes the network.`,
});

/** The code cells of a notebook, one after the other; lines for the notebook itself are left out. */
function cellsIn(content: string): string | undefined {
  try {
    // Nothing of it is believed before it is looked at.
    const data = JSON.parse(content) as { readonly cells?: unknown };
    if (!Array.isArray(data.cells)) return undefined;
    const cells = data.cells as readonly {
      readonly cell_type?: unknown;
      readonly source?: unknown;
    }[];
    return cells
      .filter((cell) => cell.cell_type === "code")
      .map(({ source }) =>
        Array.isArray(source) ? source.join("") : typeof source === "string" ? source : "",
      )
      .map((code) => code.replaceAll(/^\s*[%!].*$/gm, ""))
      .join("\n\n");
  } catch {
    return undefined;
  }
}
