/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, for names and answers are what students chose to write.
 */
export function csvOf(
  rows: readonly (readonly string[])[],
  { withMark = false }: { readonly withMark?: boolean } = {},
): string {
  const lines = rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(",")}\r\n`);
  // The mark tells Excel that this is UTF-8.
  return `${withMark ? "\uFEFF" : ""}${lines.join("")}`;
}

/** Full-width signs too: some spreadsheets read them as the plain ones. */
const isFormula = (cell: string) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) && !isPlainNumber(cell);
const isPlainNumber = (cell: string) => /^[+-]?\d+(\.\d+)?$/.test(cell);
const harmless = (cell: string) => (isFormula(cell) ? `'${cell}` : cell);
const quoted = (cell: string) =>
  /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * The rows of a CSV text, divided by whichever of comma, semicolon and tab its first line has most of.
 * Lines that are empty are left out. Where a quote is never closed, the rest is one cell.
 */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "");
  const divider = dividerOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < plain.length;) {
    const { cell, end } = cellAt(plain, at, divider);
    row.push(cell);
    if (plain[end] === divider && end + 1 < plain.length) {
      at = end + 1;
      continue;
    }
    if (plain[end] === divider) row.push("");
    rows.push(row);
    row = [];
    at = plain.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ""));
}

function cellAt(text: string, from: number, divider: string): { cell: string; end: number } {
  let cell = "";
  let at = from;
  if (text[at] === '"') {
    for (;;) {
      const close = text.indexOf('"', at + 1);
      if (close < 0) return { cell: cell + text.slice(at + 1), end: text.length };
      cell += text.slice(at + 1, close);
      at = close + 1;
      if (text[at] !== '"') break;
      cell += '"';
    }
  }
  let end = at;
  while (end < text.length && text[end] !== divider && text[end] !== "\n" && text[end] !== "\r") {
    end += 1;
  }
  return { cell: cell + text.slice(at, end), end };
}

function dividerOf(text: string): string {
  const [first = ""] = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
