import { counted } from "@calc";
import type { Lookup } from "../embeddingTable.ts";

/** A row of the table that is drawn: its number, or a gap where rows are left out. */
export interface DrawnRow {
  readonly id: bigint | undefined;
  readonly y: number;
}

const rowHeight = 26;
const gapHeight = 18;
const mostCells = 14;
const headHeight = 20;

/** Where the sentence, the table and what comes out are drawn, `width` wide. */
export function placeTable(lookup: Lookup, width: number) {
  const { tokens, vocabulary, width: features } = lookup;
  const isNarrow = width < 560;
  const drawn = drawnRows(lookup);
  const words = isNarrow ? 84 : 120;
  const numbers = 16 + 8 * counted(vocabulary - 1n).length;
  const cells = Math.min(features, isNarrow ? 8 : mostCells);
  const isCut = cells < features;
  const across = isNarrow
    ? Math.min(width - words - 44, 170)
    : Math.min((width - words - numbers - 190) / 2, 250);
  const cell = Math.min(across / (cells + (isCut ? 1 : 0)), 17);
  const rowWidth = cell * (cells + (isCut ? 1 : 0));

  const tableLeft = isNarrow ? Math.max(words, numbers) : words + numbers + 70;
  let y = headHeight;
  const rows: DrawnRow[] = drawn.map((id) => {
    const row = { id, y };
    y += id === undefined ? gapHeight : rowHeight;
    return row;
  });
  const tableBottom = y;
  const linesTop = isNarrow
    ? tableBottom + 62
    : headHeight + Math.max(0, (tableBottom - headHeight - tokens.length * rowHeight) / 2);
  const outLeft = isNarrow ? tableLeft : tableLeft + rowWidth + 100;
  const bottom = Math.max(tableBottom, linesTop + tokens.length * rowHeight);
  return {
    isNarrow,
    cells,
    isCut,
    cell,
    rowWidth,
    rowHeight,
    rows,
    tableLeft,
    tableTop: headHeight,
    tableBottom,
    linesTop,
    outLeft,
    height: bottom + 28,
    /** How far all of it is moved to stand in the middle. */
    left: Math.max(0, (width - outLeft - rowWidth - 8) / (isNarrow ? 4 : 2)),
    numbers,
    /** The middle of the row that is looked up, and of a position. */
    rowMiddle: (id: bigint) => (rows.find((row) => row.id === id)?.y ?? 0) + rowHeight / 2,
    lineMiddle: (position: number) => linesTop + position * rowHeight + rowHeight / 2,
    rest: lookup.positions > BigInt(tokens.length),
  };
}

/** The first row, the last, and those that are looked up; gaps between them where rows are left out. */
export function drawnRows({ tokens, vocabulary }: Pick<Lookup, "tokens" | "vocabulary">) {
  const wanted = [0n, ...tokens.map(({ id }) => id), vocabulary - 1n];
  const most = 12n;
  const all =
    vocabulary <= most
      ? Array.from({ length: Number(vocabulary) }, (_, row) => BigInt(row))
      : [...new Set(wanted)].sort((a, b) => (a < b ? -1 : 1));
  return all.flatMap((id, place): (bigint | undefined)[] => {
    const earlier = all[place - 1];
    return earlier === undefined || id - earlier === 1n ? [id] : [undefined, id];
  });
}

/** A learned number as a shade, from 0 to 1: any, but always the same for the same place of the table. */
export function shadeOf(id: bigint, column: number): number {
  const mixed = (id * 7919n + BigInt(column) * 104_729n + id * BigInt(column) * 31n) % 97n;
  return Number((mixed * mixed) % 97n) / 96;
}
