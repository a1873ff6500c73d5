import { counted, formatNumber, summarise } from "@calc";
import type { ReadNetwork } from "../graph/network.ts";
import type { Translation } from "../translate/translation.ts";
import { sums } from "./checkedRows.ts";
import { countPrinted, isCountOf } from "./countPrinted.ts";
import type { PrintedTable } from "./printedTable.ts";

/** Code with a table that was printed of it: the code is read, and each line of the table held against it. */
export function tableBesideCode(text: string, table: PrintedTable): Translation {
  const { from, to } = table;
  const blank = text.slice(from, to).replaceAll(/[^\n]/g, " ");
  return {
    python: text.slice(0, from) + blank + text.slice(to),
    pieces: [],
    remarks: sums(table),
    check: (networks) => [...compared(table, networks), ...totalOf(table, networks)],
  };
}

/** The total below the table beside that of the code. */
function totalOf({ totals }: PrintedTable, [read]: readonly ReadNetwork[]): Translation["remarks"] {
  const all = totals.find(({ kind }) => kind === "all");
  if (!read || !all) return [];
  const { totals: counts } = summarise(read.network);
  if (isCountOf(counts, all.count)) return [];
  const own = formatNumber(countPrinted(counts, read));
  const sentence = `The table’s total is ${formatNumber(BigInt(all.count))}; the code comes to ${own}.`;
  return [{ kind: "wrong", from: all.from, to: all.to, sentence }];
}

/** Rows that learn, in their order: by name where the code has the name, else by place. */
function compared(table: PrintedTable, networks: readonly ReadNetwork[]): Translation["remarks"] {
  const [read] = networks;
  if (!read) return [];
  const own = summarise(read.network).rows.filter(
    ({ name, counts }) => counts.params > 0n && read.nodes[name]?.role !== "turn",
  );
  const printed = table.rows.filter(({ params }) => params > 0);
  if (own.length !== printed.length) {
    const sentence = `The table has ${counted(printed.length, "row")} with parameters, and the code has ${counted(own.length, "layer")} with some. “Check my numbers” shows them side by side.`;
    const { from, to } = printed[0] ?? table;
    return [{ kind: "note", from, to, sentence }];
  }
  return printed.flatMap(({ name, params, from, to }, place) => {
    const row = own.find((each) => each.name === name) ?? own[place];
    if (!row) return [];
    if (isCountOf(row.counts, params)) return [];
    const held = countPrinted(row.counts, read);
    const line = read.nodes[row.name]?.line ?? 0;
    const sentence = `The table has ${formatNumber(BigInt(params))} parameters for ${name}; the code in line ${line} comes to ${formatNumber(held)}.`;
    return [{ kind: "wrong" as const, from, to, sentence }];
  });
}
