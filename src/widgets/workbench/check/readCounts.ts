/** A line of a table that somebody counted by hand or a framework printed. */
export interface CountedLine {
  readonly label: string;
  readonly count: bigint;
}

/** What a table says below its lines: all of it, what is trained of it, and what is not. */
export interface CountedSums {
  readonly total?: bigint;
  readonly trained?: bigint;
  readonly fixed?: bigint;
}

/** What was found in a pasted table: its lines, and its sums as far as it has them. */
interface CountedTable extends CountedSums {
  readonly lines: readonly CountedLine[];
}

const mostLines = 5000;
const number = /^\d{1,3}(?:[,'’_]\d{3})+$|^\d+$/;
const isTotal = /^(grand |whole )?(total|sum|all|together)\b/i;
const isTotalOfElse = /^total\s+(mult|size|estimated|memory|flops|macs)/i;
const isTrained = /^trainable\b/i;
const isFixed = /^non-?trainable\b/i;
const isOtherSum = /^(estimated|input size|forward|params size|optimizer)/i;

/**
 * Reads counts from a table with tabs, bars, commas or spaces between its cells, from what Keras or
 * torchinfo prints, or from one count a line. A column called after parameters is taken, else the last number.
 */
export function readCounts(text: string): CountedTable {
  const lines = text.split(/\r?\n/).slice(0, mostLines).map(cellsOf);
  const head = lines.find((cells) => cells.length > 1 && !cells.some((cell) => number.test(cell)));
  const column = head?.findIndex((cell) => /param/i.test(cell)) ?? -1;
  const found: CountedLine[] = [];
  const sums: { -readonly [Sum in keyof CountedSums]: bigint } = {};
  for (const cells of lines) {
    if (cells === head || cells.length === 0) continue;
    const label = labelOf(cells);
    if (isOtherSum.test(label) || isTotalOfElse.test(label)) continue;
    const sum = sumNamed(label);
    const count = countIn(cells, sum ? -1 : column, head?.length ?? 0);
    if (count === undefined) continue;
    if (sum) sums[sum] ??= count;
    else found.push({ label, count });
  }
  return { lines: found, ...sums };
}

/** Which of the sums a line is called after, if it is. */
function sumNamed(label: string): keyof CountedSums | undefined {
  if (isTrained.test(label)) return "trained";
  if (isFixed.test(label)) return "fixed";
  return isTotal.test(label) ? "total" : undefined;
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
  // torchinfo has the count of a frozen layer in brackets.
  const own = column >= 0 && isWhole ? cells[column]?.replace(/^\(([\d,]+)\)$/, "$1") : undefined;
  if (own !== undefined && number.test(own)) return toCount(own);
  if (column >= 0 && width > 2) return undefined;
  const last = cells.findLast((cell) => number.test(cell));
  return last === undefined ? undefined : toCount(last);
}

const toCount = (text: string) => BigInt(text.replaceAll(/\D/g, ""));
