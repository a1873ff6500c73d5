import type { WindowRow } from "@exercises";

/** The end of a padded input as a row of cells, and the last windows over it, all in cells. */
export interface WindowStrip {
  /** Whether the row begins before its first cell here. */
  readonly isCut: boolean;
  /** What lies beyond the end holds nothing. */
  readonly cells: readonly ("input" | "padding" | "outside")[];
  readonly windows: readonly {
    readonly from: number;
    readonly length: number;
    /** One that both count, one that fits and was left out, or one that does not fit. */
    readonly kind: "counted" | "missing" | "over";
  }[];
  /** What is to be seen. */
  readonly caption: string;
}

const most = 44;
const mostWindows = 5;

/** Where so many windows end and where they should; nothing where that is too far apart to be drawn. */
export function windowStrip(
  [before = 0, size = 0, after = 0, reach = 1, stride = 1]: WindowRow,
  yours: number,
  right: number,
): WindowStrip | undefined {
  const length = before + size + after;
  const [fewer, more] = [Math.min(yours, right), Math.max(yours, right)];
  const first = Math.max(0, fewer - 2);
  const end = Math.max(length, (more - 1) * stride + reach);
  const from = first * stride;
  if (fewer < 0 || fewer === more || more - first > mostWindows || end - from > most) {
    return undefined;
  }
  const placed = Array.from({ length: more - first }, (_, place) => first + place);
  return {
    isCut: from > 0,
    cells: Array.from({ length: end - from }, (_, cell) =>
      kindOf(from + cell, before, size, length),
    ),
    windows: placed.map((place) => ({
      from: place * stride - from,
      length: reach,
      kind: place < fewer ? "counted" : yours < right ? "missing" : "over",
    })),
    caption: captionOf(right - yours, end - length),
  };
}

function kindOf(cell: number, before: number, size: number, length: number) {
  if (cell >= length) return "outside";
  return cell < before || cell >= before + size ? "padding" : "input";
}

function captionOf(missing: number, outside: number): string {
  if (missing === 1) return "One more window fits behind your last.";
  if (missing > 1) return `${missing} more windows fit behind your last.`;
  return `Your last window would end ${outside === 1 ? "one place" : `${outside} places`} outside.`;
}
