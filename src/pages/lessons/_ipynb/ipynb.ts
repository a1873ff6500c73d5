/** A part of a notebook: words in Markdown, or code in Python with what it prints. */
export type Part =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "code"; readonly text: string; readonly prints?: string };

/** A notebook of Jupyter’s format 4.5 (nbformat.readthedocs.io), as plain data. */
export function ipynb(title: string, parts: readonly Part[]): unknown {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      title,
      kernelspec: { name: "python3", display_name: "Python 3" },
      language_info: { name: "python", file_extension: ".py", mimetype: "text/x-python" },
    },
    cells: parts.map((part, place) => ({
      // Each has a name of its own, which stays where the lesson does.
      id: `${part.kind}-${place + 1}`,
      metadata: {},
      source: linesOf(part.text),
      ...(part.kind === "words" ? { cell_type: "markdown" } : codeCell(part.prints)),
    })),
  };
}

const codeCell = (prints: string | undefined) => ({
  cell_type: "code",
  execution_count: null,
  outputs:
    prints === undefined ? [] : [{ output_type: "stream", name: "stdout", text: linesOf(prints) }],
});

/** A text as the format keeps it: its lines, each with its end. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
