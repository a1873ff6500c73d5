import { derive, formatNumber, formatShare, total, valuesOf, type Row } from "@calc";
import { formulaTree, type FormulaPart } from "../workbench/view/formulaTree.ts";
import type { PlacedCell } from "./codeCell.ts";
import type { ReadCell } from "./readCell.ts";

/** What a cell shows of its code: text alone. */
export interface ShownCode {
  readonly rows: readonly ShownRow[];
  readonly total: string;
  /** How the parameters of its layer come about, line by line. */
  readonly formula: readonly FormulaPart[];
  readonly complaints: readonly ShownComplaint[];
}

export interface ShownRow {
  readonly name: string;
  readonly call: string;
  /** As the framework orders the axes, without the batch. */
  readonly output: string;
  readonly params: string;
  /** Of all parameters, as people read it and in thousandths. */
  readonly share: string;
  readonly thousandths: number;
}

/** A sentence about a line of the code. */
interface ShownComplaint {
  readonly line: number;
  readonly sentence: string;
}

/** What a cell shows of code that was read. */
export function shownCode(cell: PlacedCell, read: ReadCell): ShownCode {
  const { rows, network } = read;
  const { params: sum } = total(rows);
  const own = read.matched.get(cell.layers[0] ?? "") ?? rows[0];
  return {
    rows: rowsOf(cell, rows, own).map((row) => rowShown(row, network, sum)),
    total: formatNumber(sum),
    formula: cell.shows === "formula" && own ? formulaOf(own) : [],
    complaints: read.complaints.map(({ line, sentence }) => ({ line, sentence })),
  };
}

/** A drawing has what learns, a table all there is, anything else one layer. */
function rowsOf({ shows }: PlacedCell, rows: readonly Row[], own: Row | undefined): readonly Row[] {
  if (shows === "table") return rows;
  if (shows === "drawing") return rows.filter(({ counts }) => counts.params > 0n);
  return own ? [own] : [];
}

function rowShown(row: Row, network: ReadCell["network"], sum: bigint): ShownRow {
  const { name, counts } = row;
  const node = network?.nodes[name];
  const sizes = (node?.output ?? []).filter((size) => size !== null);
  return {
    name,
    call: node?.call ?? "",
    output: sizes.map((size) => formatNumber(BigInt(size))).join(" × "),
    params: formatNumber(counts.params),
    share: sum === 0n ? "0%" : formatShare(counts.params, sum),
    thousandths: sum === 0n ? 0 : Number((1000n * counts.params) / sum),
  };
}

/** The parameters in symbols, with the numbers in, and what they come to. */
function formulaOf(row: Row): FormulaPart[] {
  const derivation = derive(row.layer, "params", valuesOf(row));
  if (!derivation) return [];
  const { subject, symbols, numbers, steps } = derivation;
  const sides = [...new Set([symbols, numbers, ...steps.slice(-1)])];
  return sides.map((side, place) => formulaTree(`${place === 0 ? `${subject} ` : ""}= ${side}`));
}
