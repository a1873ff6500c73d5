/** A line of a table that somebody counted by hand or a framework printed. */
export interface CountedLine {
  readonly label: string;
  readonly count: bigint;
}

/** What was found in a pasted table: its lines, and its total if it has one. */
interface CountedTable {
  readonly lines: readonly CountedLine[];
  readonly total?: bigint;
}

const mostLines = 5000;
const number = /^\d{1,3}(?:[,'’_]\d{3})+$|^\d+$/;
const isTotal = /^(grand |whole )?(total|sum|all|together)\b/i;
const isOtherSum =
  /^(non-?trainable|trainable|estimated|input size|forward|params size|optimizer)/i;

/**
 * Reads counts from a table with tabs, bars, commas or spaces between its cells, from what Keras or
 * torchinfo prints, or from one count a line. A column called after parameters is taken, else the last number.
 */
export function readCounts(text: string): CountedTable {
  const lines = text.split(/\r?\n/).slice(0, mostLines).map(cellsOf);
  const head = lines.find((cells) => cells.length > 1 && !cells.some((cell) => number.test(cell)));
  const column = head?.findIndex((cell) => /param/i.test(cell)) ?? -1;
  const found: CountedLine[] = [];
  let total: bigint | undefined;
  for (const cells of lines) {
    if (cells === head || cells.length === 0) continue;
    const label = labelOf(cells);
    if (isOtherSum.test(label)) continue;
    const count = countIn(cells, isTotal.test(label) ? -1 : column, head?.length ?? 0);
    if (count === undefined) continue;
    if (isTotal.test(label)) total ??= count;
    else found.push({ label, count });
  }
  return { lines: found, ...(total !== undefined && { total }) };
}

/** The cells of a line by what stands between them; lines that only draw have none. */
function cellsOf(line: string): string[] {
  // In torchinfo’s tree a bar leads down to a layer; elsewhere it parts cells.
  const isTree = /[├└]─+\s*\p{L}/u.test(line);
  const bare = line
    .replaceAll(/[│┃║]/g, isTree ? " " : "|")
    .replaceAll(/[├└─━┏┗┡┣╇╋┳┻┫┩┛┓═]+/g, " ")
    .replace(/\([\d.,]+ ?[KMGT]?B\)\s*$/i, "")
    .trim();
  if (!/[\p{L}\d]/u.test(bare)) return [];
  const cells = bare.includes("|")
    ? bare.replace(/^\||\|$/g, "").split("|")
    : bare.includes("\t")
      ? bare.split("\t")
      : /,(?!\d{3}(?!\d))/.test(withoutShapes(bare))
        ? bare.split(/,(?![^([]*[)\]])/)
        : bare.split(/\s{2,}/).length > 1
          ? bare.split(/\s{2,}/)
          : bare.split(/\s*:\s+|\s+(?=[\d,'’_]+$)/);
  return cells.map((cell) => cell.trim());
}

const withoutShapes = (line: string) => line.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, "");

/** What a line is called: its first cell with a letter. */
function labelOf(cells: readonly string[]): string {
  const label = cells.find((cell) => /\p{L}/u.test(cell)) ?? "";
  return label.replace(/:\s*\d+(-\d+)*$/, "").trim();
}

function countIn(cells: readonly string[], column: number, width: number): bigint | undefined {
  const isWhole = cells.length >= Math.min(width, column + 1);
  const own = column >= 0 && isWhole ? cells[column] : undefined;
  if (own !== undefined && number.test(own)) return toCount(own);
  if (column >= 0 && width > 2) return undefined;
  const last = cells.findLast((cell) => number.test(cell));
  return last === undefined ? undefined : toCount(last);
}

const toCount = (text: string) => BigInt(text.replaceAll(/\D/g, ""));
