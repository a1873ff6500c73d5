/** In what a network may be written. */
export const formats = [
  { name: "keras", label: "Keras", file: "model.py", type: "text/x-python" },
  { name: "pytorch", label: "PyTorch", file: "model.py", type: "text/x-python" },
  { name: "markdown", label: "Markdown", file: "model.md", type: "text/markdown" },
  { name: "latex", label: "LaTeX", file: "model.tex", type: "text/x-tex" },
  { name: "csv", label: "CSV", file: "model.csv", type: "text/csv" },
] as const;

export type Format = (typeof formats)[number]["name"];
