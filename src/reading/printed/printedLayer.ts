import { formatNumber } from "@calc";
import type { Remark } from "../translate/translation.ts";
import type { PrintedRow } from "./printedTable.ts";

/** What comes out of a row, the batch left out; a size that the table leaves open is taken to be 16. */
export const sizesOf = (row: PrintedRow | undefined) =>
  (row?.output ?? []).slice(1).map((size) => size ?? 16);

/** Sizes as Python writes them. */
export const tupleOf = (items: readonly number[]) =>
  `(${items.map((item) => `${item},`).join(" ")})`;

/** The name of a row as a name of Python. */
export const soundName = (name: string) => {
  const sound = name.replaceAll(/\W+/g, "_");
  return /^[A-Za-z]/.test(sound) ? sound : `layer_${sound}`;
};

const holders = /^(Functional|Model|Sequential|TimeDistributed|Bidirectional)$/;

/** A row that no layer of its kind would give: its shape is taken as it is printed. */
export function notFitting(
  { name, call, params, from, to }: PrintedRow,
  before: readonly number[],
): Remark {
  const count = formatNumber(BigInt(params));
  const sentence =
    params === 0
      ? `What ${name} (${call}) does is not in the table. Its shape is taken as it is printed.`
      : holders.test(call)
        ? `${name} (${call}) holds layers that the table does not show. Its ${count} parameters are not counted here.`
        : `No ${call} of the usual kind has ${count} parameters and this shape where ${before.join(" × ")} comes in, so ${name} is not counted here. Does something else stand before it?`;
  return { kind: "note", from, to, sentence };
}
