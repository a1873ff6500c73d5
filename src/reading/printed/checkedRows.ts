import { formatNumber, summarise, type Row } from "@calc";
import type { ReadNetwork, ReadNode } from "../graph/network.ts";
import type { Remark } from "../translate/translation.ts";
import { isCountOf } from "./countPrinted.ts";
import type { PrintedRow, PrintedTable } from "./printedTable.ts";

/** Holds a printed table against what was read of it: each row’s shape and count, and the sums below. */
export function checkedRows(table: PrintedTable, networks: readonly ReadNetwork[]): Remark[] {
  const [read] = networks;
  const rows = read ? summarise(read.network).rows : [];
  const byPlace = new Map<number, { row: Row; node: ReadNode }>();
  for (const row of rows) {
    const node = read?.nodes[row.name];
    if (node && node.role !== "turn") byPlace.set(node.from, { row, node });
  }
  const differing = table.rows.flatMap((printed): Remark[] => {
    const own = byPlace.get(printed.from);
    return own === undefined || own.node.role === "unread"
      ? []
      : differs(printed, own.row, own.node);
  });
  return [...differing, ...sums(table)];
}

function differs(
  { name, output, params, from, to }: PrintedRow,
  row: Row,
  node: ReadNode,
): Remark[] {
  const { counts } = row;
  const shape = (sizes: readonly (number | null)[]) => sizes.slice(1).join(" × ");
  const isShaped =
    output === undefined || output.every((size, at) => size === null || size === node.output[at]);
  if (!isCountOf(counts, params)) {
    const sentence = `The table has ${formatNumber(BigInt(params))} parameters for ${name}, and by its shapes it comes to ${formatNumber(counts.params)}.`;
    return [{ kind: "wrong", from, to, sentence }];
  }
  if (isShaped) return [];
  const sentence = `The table says that ${shape(output)} comes out of ${name}, and by what comes in it is ${shape(node.output)}.`;
  return [{ kind: "wrong", from, to, sentence }];
}

/** The total of a table is that of its rows, and of what is trained and what is not. */
export function sums({ rows, totals }: PrintedTable): Remark[] {
  const of = (kind: string) => totals.find((total) => total.kind === kind);
  const [all, trained, fixed] = [of("all"), of("trained"), of("fixed")];
  const sum = rows.reduce((total, { params }) => total + params, 0);
  const said = (count: number) => formatNumber(BigInt(count));
  const remarks: Remark[] = [];
  if (all && all.count !== sum) {
    const sentence = `The total says ${said(all.count)}, and the rows add up to ${said(sum)}. A layer that is used twice is counted once; else a row is missing or wrong.`;
    remarks.push({ kind: "note", from: all.from, to: all.to, sentence });
  }
  if (all && trained && fixed && trained.count + fixed.count !== all.count) {
    const sentence = `${said(trained.count)} trainable and ${said(fixed.count)} others are ${said(trained.count + fixed.count)}, not ${said(all.count)}.`;
    remarks.push({ kind: "wrong", from: trained.from, to: trained.to, sentence });
  }
  return remarks;
}
