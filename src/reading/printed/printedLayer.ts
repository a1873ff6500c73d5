import { formatNumber } from "@calc";
import type { Remark } from "../translate/translation.ts";
import type { PrintedRow } from "./printedTable.ts";

/** What a size is taken to be that the table leaves open, such as the length of a sequence. */
const openSize = 16;

/** The sizes of one example: the batch is left out. */
export const sizesWithin = (printed: readonly (number | null)[]) =>
  printed.slice(1).map((size) => size ?? openSize);

/** What comes out of a row. */
export const sizesOf = ({ output = [] }: PrintedRow) => sizesWithin(output);

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
