import { longest, type CountBars } from "./countBars.ts";
import type { WindowStrip } from "./windowStrip.ts";

/** Areas in pixels, and a sentence on what is to be seen. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly Area[];
  /** Whether it begins before its first area. */
  readonly isCut: boolean;
  readonly caption: string;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: "input" | "padding" | "outside" | "counted" | "shared" | "missing" | "over";
}

export const cell = 14;
const row = 9;

/** The cells of a row, and below each other the windows over them. */
export function drawnWindows({ isCut, cells, windows, caption }: WindowStrip): Drawing {
  const left = isCut ? cell : 0;
  const square = { y: 1, width: cell - 2, height: cell - 2 };
  return {
    width: left + cells.length * cell,
    height: cell + windows.length * row + 2,
    areas: [
      ...cells.map((kind, place) => ({ ...square, x: left + place * cell + 1, kind })),
      ...windows.map(({ from, length, kind }, place) => ({
        x: left + from * cell + 1,
        y: cell + place * row + 3,
        width: length * cell - 2,
        height: row - 4,
        kind,
      })),
    ],
    isCut,
    caption,
  };
}

/** A count above the right one. */
export function drawnCounts({ yours, right }: CountBars): Drawing {
  const areas = [yours, right].flatMap((bars, place) =>
    bars.map(({ from, length, kind }) => ({
      x: from + 1,
      y: place * cell + 1,
      width: Math.max(1, length - 1),
      height: cell - 2,
      kind,
    })),
  );
  return {
    width: longest + cell,
    height: 2 * cell,
    areas,
    isCut: false,
    caption: "Yours above, the right count below, to the same scale.",
  };
}
