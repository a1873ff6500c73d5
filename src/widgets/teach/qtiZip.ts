import { qtiFiles, type Bank } from "@interchange";
import { strToU8, zipSync } from "fflate";

/** A question bank as a QTI 2.1 package. The same bank is the same file, whenever it is saved. */
export function qtiZip(bank: Bank): Blob {
  const files = qtiFiles(bank).map(({ path, text }) => [path, strToU8(text)] as const);
  // The first day that a zip can name.
  const zipped = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
  return new Blob([zipped]);
}
