import { stretchAround, type Stretch } from "../grid/stretch.ts";
import { written, type At } from "../grid/cells.ts";
import { boundsOf } from "./bounds.ts";
import type { Sweep } from "./sweep.ts";

/** How the grids are drawn: the sides of their cells, and what of them fits. */
export interface Layout {
  readonly isNarrow: boolean;
  /** Whether the output stands below the kernel, because it does not fit beside it. */
  readonly isStacked: boolean;
  /** Whether the products stand below both the kernel and the output, to leave the input more room. */
  readonly isWhole?: boolean;
  readonly input: { readonly cell: number; readonly rows: Stretch; readonly columns: Stretch };
  readonly output: { readonly cell: number; readonly rows: Stretch; readonly columns: Stretch };
  readonly kernelCell: number;
  /** The width of a product, and whether its two factors fit beside it. */
  readonly productCell: number;
  readonly hasFactors: boolean;
}

/** The room for the stride's arrows. */
export const margin = 20;

/** Lays the grids out in a width, around the place that is shown. */
export function layOut(sweep: Sweep, place: At, width: number): Layout {
  const isNarrow = width < 620;
  const { down, across, weights } = sweep;
  const taps = weights[0]?.length ?? 1;
  const most = isNarrow ? 11 : 14;
  const mostRows = isNarrow && across.length > 6 ? 11 : 14;
  const kernelCell = Math.min(isNarrow ? 26 : 34, (isNarrow ? 110 : 200) / taps);
  const productCell = Math.min(isNarrow ? 84 : 58, (isNarrow ? width : 260) / taps);
  const middle = Math.max(kernelCell, productCell) * taps;
  const least = leastCell(weights);

  const outputs = across.places.length;
  const roomOf = (room: number) => (room < least * outputs ? room - dots : room);
  const beside = isNarrow
    ? roomOf(width - kernelCell * taps - 32)
    : (width - margin - middle - gaps) / 2;
  const isStacked = isNarrow && beside < least * Math.min(outputs, 4);
  const room = isStacked ? roomOf(width - 12) : beside;
  const fitting = Math.min(most, Math.max(Math.trunc(room / least), 1));
  const input = stretchesOf(
    [down.length, across.length],
    [mostRows, most],
    [reachOf(down.places[place[0]]), reachOf(across.places[place[1]])],
  );
  const output = stretchesOf(
    [down.places.length, outputs],
    [mostRows, fitting],
    [
      [place[0], place[0]],
      [place[1], place[1]],
    ],
  );
  const count = ({ from, to }: Stretch) => to - from;
  const [ins, outs] = [count(input.columns), count(output.columns)];
  const shared = (2 * beside) / (ins + outs);
  // A tall picture over a tall picture would not fit on a screen.
  const largest = isNarrow && count(input.rows) > 9 ? 26 : 36;
  const outputCell = between(isNarrow ? room / outs : shared, least, largest);
  const inputRoom = isNarrow ? width - margin - 20 : 2 * beside - outputCell * outs;
  return {
    isNarrow,
    isStacked,
    input: { cell: between(inputRoom / ins, 17, largest), ...input },
    output: { cell: outputCell, ...output },
    kernelCell,
    productCell,
    hasFactors: productCell >= 44,
  };
}

const gaps = 112;
/** The room for the dots beside columns of which some are left out. */
const dots = 26;

/** A cell that the longest number that can come out fits into. */
function leastCell(weights: Sweep["weights"]): number {
  const { least, most } = boundsOf(weights);
  return Math.max(15, Math.max(written(least).length, written(most).length) * 6.8 + 5);
}

const between = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

const reachOf = (places: readonly number[] = []): readonly [number, number] => [
  places[0] ?? 0,
  places.at(-1) ?? 0,
];

function stretchesOf(
  [rows, columns]: At,
  [mostRows, mostColumns]: At,
  [vertical, horizontal]: readonly [readonly [number, number], readonly [number, number]],
) {
  return {
    rows: stretchAround(rows, mostRows, ...vertical),
    columns: stretchAround(columns, mostColumns, ...horizontal),
  };
}
