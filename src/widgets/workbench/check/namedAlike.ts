import type { Row } from "@calc";
import type { Opened } from "../view/opened.ts";
import type { CountedLine } from "./readCounts.ts";

/**
 * The row that each line is called after. Only names that one line and one row have say which is which,
 * and names that Keras counts up by itself only where the table has all of a kind that the code has.
 */
export function namedAlike(
  lines: readonly CountedLine[],
  rows: readonly Row[],
  nodes: Opened["read"]["nodes"],
): Map<CountedLine, Row> {
  const rowNamed = new Map(rows.map((row) => [plain(row.name), row]));
  const byName = Map.groupBy(
    lines.map((line) => ({ name: nameIn(line.label), line })),
    ({ name }) => name,
  );
  const counted = Map.groupBy(
    rows.filter(({ name }) => isCountedUp(name, nodes[name]?.call ?? "")),
    ({ name }) => stemOf(name),
  );
  const trusts = (stem: string) => {
    const alike = [...byName.keys()].filter((name) => stemOf(name) === stem);
    const own = counted.get(stem)?.map(({ name }) => plain(name));
    return !own || (own.length === alike.length && own.every((name) => byName.has(name)));
  };
  const found = new Map<CountedLine, Row>();
  for (const [name, [first, ...more]] of byName) {
    const row = rowNamed.get(name);
    if (row && first && more.length === 0 && trusts(stemOf(name))) found.set(first.line, row);
  }
  return found;
}

/** Keras writes `conv1 (Conv2D)`, torchinfo `Conv2d (conv1)`. */
function nameIn(label: string): string {
  const [, inside] = /^[A-Z][^(]*\(([a-z_][^)]*)\)?/.exec(label) ?? [];
  return plain(inside ?? label.replace(/\(.*$/, ""));
}

/** `layer1.0.conv1` is our layer1_0_conv1. */
const plain = (name: string) =>
  name
    .trim()
    .replaceAll(/[^\p{L}\d]+/gu, "_")
    .toLowerCase();

const stemOf = (name: string) => plain(name).replace(/_\d+$/, "");

/** Whether a name is a class and a number, as Keras gives it where the code says none: conv2d_3 of a Conv2D. */
const isCountedUp = (name: string, call: string) =>
  stemOf(name).replaceAll("_", "") === call.toLowerCase();
