import type { SameWeights, Sliding } from "./sameWeights.ts";

/** Where everything is drawn; one unit of length for all weights and values. */
export interface Layout {
  readonly unit: number;
  /** The channels that are drawn. */
  readonly sheets: readonly number[];
  readonly runsPerLine: number;
  readonly lineHeight: number;
  readonly sheetTop: number;
  readonly map: { readonly x: number; readonly y: number };
  readonly answers: { readonly x: number; readonly y: number };
  readonly height: number;
}

const gap = 12;
/** Room for what is written above the answers. */
const leastAnswers = 100;
/** And above the filter and the map, as far as what stands beside them. */
const [leastFilter, leastMap] = [150, 96];
export const head = 24;

/** Lays out the weights in a row, the folded kernel, the map and the answers within a width. */
export function layOut(same: SameWeights, sliding: Sliding, width: number): Layout {
  const narrow = width < 560;
  const { high, wide, channels } = same;
  const most = narrow ? 2 : 3;
  const sheets =
    channels <= most
      ? Array.from({ length: channels }, (_, channel) => channel)
      : [...Array.from({ length: most - 1 }, (_, channel) => channel), channels - 1];
  const mapWide = Math.max(
    sliding.columns.length,
    ...sliding.columns.places.flat().map((at) => at + 1),
  );
  const mapHigh = Math.max(sliding.rows.length, ...sliding.rows.places.flat().map((at) => at + 1));
  const [outHigh, outWide] = [sliding.rows.places.length, sliding.columns.places.length];
  const sheetsWide = sheets.length * wide;
  const sheetGaps = (sheets.length - 1) * gap + (channels > most ? 26 : 0);
  const unit = narrow
    ? Math.min(
        14,
        (width - 4 - sheetGaps) / sheetsWide,
        (width - 4 - 2 * gap) / (mapWide + outWide),
        (width - 4 - 2 * gap - leastAnswers) / mapWide,
      )
    : Math.min(
        16,
        (width - sheetGaps - 150) / (sheetsWide + mapWide + outWide),
        (width - sheetGaps - 150 - leastAnswers) / (sheetsWide + mapWide),
        420 / mapHigh,
      );
  let runsPerLine = high;
  while (runsPerLine > 1 && runsPerLine * wide * unit > width - 4) runsPerLine -= 1;
  const lines = linesOf(high, runsPerLine);
  const lineHeight = unit + 3;
  const sheetTop = head + sheets.length * (lines * lineHeight + 5) + head + 20;
  const sheetsWidth = sheetsWide * unit + sheetGaps;
  const mapTop = narrow ? sheetTop + high * unit + head + 22 : sheetTop;
  const mapX = narrow ? 2 : Math.max(sheetsWidth + 75, leastFilter);
  const answersX = mapX + Math.max(mapWide * unit + (narrow ? 2 * gap : 75), leastMap);
  const bottom = Math.max(sheetTop + high * unit, mapTop + Math.max(mapHigh, outHigh) * unit);
  return {
    unit,
    sheets,
    runsPerLine,
    lineHeight,
    sheetTop,
    map: { x: mapX, y: mapTop },
    answers: { x: answersX, y: mapTop },
    height: bottom + 8,
  };
}

/** In how many lines so many runs are written. */
function linesOf(runs: number, perLine: number): number {
  const over = runs % perLine;
  return (runs - over) / perLine + (over > 0 ? 1 : 0);
}

/** A row of the kernel: the weights of one channel that stay together when the row is folded. */
export interface Run {
  readonly channel: number;
  readonly row: number;
  readonly flat: { readonly x: number; readonly y: number };
  readonly folded: { readonly x: number; readonly y: number };
}

/** Each run in the row of weights and in the folded kernel. */
export function runsOf({ high, wide, channels }: SameWeights, layout: Layout): Run[] {
  const { unit, sheets, runsPerLine, lineHeight, sheetTop } = layout;
  const lines = linesOf(high, runsPerLine);
  return sheets.flatMap((channel, sheet) =>
    Array.from({ length: high }, (_, row) => {
      const column = row % runsPerLine;
      const line = (row - column) / runsPerLine;
      const isBehindDots = channels > sheets.length && sheet === sheets.length - 1;
      return {
        channel,
        row,
        flat: {
          x: column * wide * unit + 2,
          y: head + sheet * (lines * lineHeight + 5) + line * lineHeight,
        },
        folded: {
          x: sheet * (wide * unit + gap) + (isBehindDots ? 26 : 0) + 2,
          y: sheetTop + row * unit,
        },
      };
    }),
  );
}

/** The lines between single values, where they are large enough to be seen. */
export function gridPath(columns: number, rows: number, unit: number): string {
  if (unit < 4) return "";
  const inner = (count: number) => Array.from({ length: count - 1 }, (_, at) => (at + 1) * unit);
  return [
    ...inner(columns).map((x) => `M${x} 0v${rows * unit}`),
    ...inner(rows).map((y) => `M0 ${y}h${columns * unit}`),
  ].join("");
}
