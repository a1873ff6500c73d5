import { formatNumber } from "@calc";
import { networkShown } from "../view/readingShown.ts";
import type { Opened } from "../view/opened.ts";

const head = ["Layer", "Type", "Output", "Parameters", "Multiply-adds", "Reads"];

/** The table of a network as cells of text: its head, its rows and what they come to. */
function cellsOf(network: Opened) {
  const { rows } = networkShown(network);
  const { params, macs } = network.summary.totals;
  return {
    rows: rows.map((row) => [
      ...[row.name, row.call, row.output, row.params, row.macs],
      row.sources.join(", "),
    ]),
    total: ["Total", "", "", formatNumber(params), formatNumber(macs), ""],
  };
}

/** As a table of Markdown. */
export function markdownTable(network: Opened): string {
  const { rows, total } = cellsOf(network);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = "| --- | --- | --- | ---: | ---: | --- |";
  return [line(head), rule, ...rows.map(line), line(total)].join("\n");
}

/** As a table of LaTeX, which needs no package. */
export function latexTable(network: Opened): string {
  const { rows, total } = cellsOf(network);
  const line = (cells: readonly string[]) => `  ${cells.map(inLatex).join(" & ")} \\\\`;
  return [
    "\\begin{tabular}{lllrrl}",
    "  \\hline",
    line(head),
    "  \\hline",
    ...rows.map(line),
    "  \\hline",
    line(total),
    "  \\hline",
    "\\end{tabular}",
  ].join("\n");
}

function inLatex(text: string): string {
  return text
    .replaceAll("\\", "\\textbackslash ")
    .replaceAll(/[&%$#_{}]/g, "\\$&")
    .replaceAll("×", "$\\times$");
}

/** As comma-separated values, numbers without their commas, nothing that a spreadsheet takes for a formula. */
export function csvTable(network: Opened): string {
  const { rows, total } = cellsOf(network);
  const cell = (text: string) => {
    const plain = /^[\d,]+$/.test(text) ? text.replaceAll(",", "") : text;
    const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [head, ...rows, total].map((cells) => cells.map(cell).join(",")).join("\r\n");
}
