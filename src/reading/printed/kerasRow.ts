import type { Line } from "./lines.ts";
import type { FoundRow } from "./printedTable.ts";
import { countIn, sizesIn } from "./sizesIn.ts";

const shape = String.raw`\[?\([^()]*\)(?:,\s*\([^()]*\))*\]?|multiple|\?`;
const row = new RegExp(
  String.raw`^\s*([\w./:-]+)\s*\(([A-Za-z]\w*)[^()]*?\)?\s+(${shape})\s+([\d,]+)\s*(.*)$`,
);

/** A line of what Keras prints as a row; nothing where it is none. */
export function kerasRow({ text, from, to }: Line): FoundRow | undefined {
  const bare = text.replaceAll(/[┃║│|]/g, " ").trimEnd();
  const [, name, call = "", shapes = "", count = "", more = ""] = row.exec(bare) ?? [];
  if (name === undefined) return undefined;
  const all = [...shapes.matchAll(/\(([^()]*)\)/g)].map(([, each = ""]) => each);
  return {
    name,
    call,
    output: sizesIn(all[0] ?? ""),
    tensors: Math.max(all.length, 1),
    params: countIn(count),
    reads: readsIn(more),
    depth: 1,
    isCut: !bare.includes(`(${call})`),
    from,
    to,
  };
}

/** `conv1[0][0]` names the row that is read. */
export const readsIn = (text: string) =>
  // A narrow column breaks a name anywhere.
  [...text.replaceAll(/\s/g, "").matchAll(/([\w./:-]+)\[\d+\]\[\d+\]/g)].map(
    ([, name = ""]) => name,
  );
