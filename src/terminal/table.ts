import { formatNumber, summarise, type Row, type Summary } from "@calc";
import type { Complaint, ReadNetwork } from "@reading";

/** A network as a table, as torchinfo and Keras print it, with what is not sure marked by a ?. */
export function tableOf(read: ReadNetwork): string {
  const summary = summarise(read.network);
  const shown = summary.rows.filter(({ name }) => read.nodes[name]?.role !== "turn");
  const inputs = read.inputs.map((sizes) => sizes.join(" × ")).join(" and ");
  const head = ["Layer", "Kind", "Output", "Parameters", "Line"];
  const isFrozen = read.frozen > 0n;
  const lines = [
    isFrozen ? [...head, "Trained"] : head,
    ...shown.map((row) => [...cellsOf(read, row), ...(isFrozen ? [trainedCell(read, row)] : [])]),
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => Array.from(line[column] ?? "").length)),
  );
  const written = lines.map((line) => lineOf(line, widths));
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [
    `${read.network.title}, on an input of ${inputs}`,
    rule,
    written[0] ?? "",
    rule,
    ...written.slice(1),
    rule,
    ...totalsOf(read, summary),
  ].join("\n");
}

function cellsOf(read: ReadNetwork, { name, counts, sharesWith, layer }: Row): string[] {
  const node = read.nodes[name];
  const sizes = node?.output.map((size) => size ?? "–").join(" × ") ?? "";
  const params = sharesWith === undefined ? formatNumber(heldBy(read, counts)) : `as ${sharesWith}`;
  return [
    name,
    node?.call ?? layer.name,
    `${sizes}${node?.unsure.output ? " ?" : ""}`,
    `${params}${node?.unsure.params ? " ?" : ""}`,
    String(node?.line ?? ""),
  ];
}

/** Whether training changes what a row learns; nothing where there is nothing to change. */
function trainedCell({ nodes }: ReadNetwork, { name, counts }: Row): string {
  const { frozen = 0n } = nodes[name] ?? {};
  if (counts.params === 0n) return "";
  return frozen === 0n ? "yes" : frozen < counts.params ? "partly" : "no";
}

/** Keras counts what is kept and not trained among its parameters; PyTorch calls it buffers. */
function heldBy({ library }: ReadNetwork, { params, statistics }: Summary["totals"]): bigint {
  return library === "keras" ? params + statistics : params;
}

function totalsOf(read: ReadNetwork, { totals, issues }: Summary): string[] {
  const isUnsure = Object.values(read.nodes).some(({ unsure }) => unsure.params);
  const mark = isUnsure ? ", if what is not said is as taken" : "";
  return [
    `Parameters: ${formatNumber(heldBy(read, totals))}${mark}`,
    `Trained: ${formatNumber(totals.params - read.frozen)}`,
    `Not trained: ${formatNumber(totals.statistics + read.frozen)}${kindsOf(read, totals)}`,
    `Multiply–adds for one example: ${formatNumber(totals.macs)}`,
    ...issues.map(({ node, message }) => `${node}: ${message}`),
  ];
}

/** What is not trained, where it is of two sorts. */
function kindsOf({ frozen }: ReadNetwork, { statistics }: Summary["totals"]): string {
  return frozen > 0n && statistics > 0n
    ? `, of it ${formatNumber(frozen)} frozen and ${formatNumber(statistics)} moving averages`
    : "";
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const space = " ".repeat(Math.max((widths[column] ?? 0) - Array.from(cell).length, 0));
      return column === 3 ? space + cell : cell + space;
    })
    .join("  ")
    .trimEnd();
}

/** What there is to say about the text, a line each. */
export const sentencesOf = (complaints: readonly Complaint[]): string[] =>
  complaints.map(({ line, sentence }) => `Line ${line}: ${sentence}`);
