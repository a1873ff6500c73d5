import type { Windows } from "@calc";
import type { DrawnAxis, Keeps, Pooled } from "./pooling.ts";

/** A result as it is written in a cell: `7`, `5.3`. */
export function inCell(result: number, digits: 1 | 2): string {
  if (!Number.isFinite(result)) return "–";
  return Number.isInteger(result) ? String(result) : result.toFixed(digits);
}

/** A result in a sentence. */
const resultText = (result: number) => equalsResult(result).replace("= ", "").replace("≈", "about");

/** A result in a sum, with the sign that says whether it is exact. */
export function equalsResult(result: number): string {
  if (!Number.isFinite(result)) return "= –";
  const rounded = Number(result.toFixed(2));
  return `${rounded === result ? "=" : "≈"} ${rounded}`;
}

const mostListed = 9;

/** How a window's result comes about: `max(3, 7, 1, 4) = 7` or `(3 + 7 + 1 + 4) ÷ 4 = 3.75`. */
export function workedOut({ read, paddings, count, result }: Pooled, keeps: Keeps): string {
  const numbers = read.map(({ value }) => value);
  if (numbers.length + paddings > mostListed) {
    return `${keeps === "max" ? "the largest" : "the mean"} of ${keeps === "max" ? numbers.length : count} values ${equalsResult(result)}`;
  }
  if (keeps === "max") return `max(${numbers.join(", ")}) ${equalsResult(result)}`;
  const zeros = Array.from({ length: count - numbers.length }, () => 0);
  return `(${[...numbers, ...zeros].join(" + ")}) ÷ ${count} ${equalsResult(result)}`;
}

/** What is to be seen now, in words. */
export function describePooling(
  rows: DrawnAxis,
  columns: DrawnAxis,
  [down, across]: readonly [number, number],
  pooled: Pooled,
  { keeps, countsPadding, ceilMode }: { keeps: Keeps; countsPadding: boolean; ceilMode: boolean },
): string {
  const places = rows.windows.places.length * columns.windows.places.length;
  const place = down * columns.windows.places.length + across + 1;
  const { read, paddings, nothings } = pooled;
  const values = read.length === 1 ? "one value" : `${read.length} values`;
  return [
    read.length === 0
      ? `Window ${place} of ${places} reads nothing but padding.`
      : `Window ${place} of ${places} reads ${values} and keeps ${keeps === "max" ? "the largest" : "their mean"}, ${resultText(pooled.result)}.`,
    paddings > 0 &&
      (keeps === "max"
        ? "The hatched padding is nothing to a maximum: it never wins."
        : countsPadding
          ? "The hatched zeros of the padding are counted in the mean."
          : "The hatched padding is left out of the mean."),
    nothings > 0 && "It hangs over the end, where there is nothing to read.",
    leftOver(rows, columns),
    ceilMode && dropped(rows, columns),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What no window reads at the end, in words, if there is such a thing. */
export function leftOver(rows: DrawnAxis, columns: DrawnAxis): string | undefined {
  const lines = [
    counted(rows.windows.leftOver, "row"),
    counted(columns.windows.leftOver, "column"),
  ].filter((each) => each !== undefined);
  if (lines.length === 0) return undefined;
  const total = rows.windows.leftOver + columns.windows.leftOver;
  const isLost = [rows, columns].some(({ windows }) => lastRead(windows) < lastValue(windows));
  const what = total === 1 ? "it is" : "they are";
  return `Crossed out: the last ${lines.join(" and the last ")}, which no window reads${isLost ? `, so ${what} lost` : `: ${what} padding`}.`;
}

const lastRead = ({ length, leftOver }: Windows) => length - leftOver;
const lastValue = ({ before, size }: Windows) => before + size;

function dropped(rows: DrawnAxis, columns: DrawnAxis): string | undefined {
  if (rows.dropped === undefined && columns.dropped === undefined) return undefined;
  return "The dashed window would begin in the padding behind, so PyTorch drops it.";
}

function counted(count: number, what: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? what : `${count} ${what}s`;
}
