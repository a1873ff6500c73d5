import { range, written, type At } from "../grid/cells.ts";
import { grey } from "../grid/shades.ts";
import { boundsOf } from "../kernelGrid/bounds.ts";
import { white } from "../kernelGrid/greyLevels.ts";
import type { Marks } from "../kernelGrid/marks.ts";
import type { From } from "../kernelGrid/sides.ts";
import { pixelAt, productsAt, sumOf, unreadBecause, type Sweep } from "../kernelGrid/sweep.ts";
import { gap, middleOf, topOf, type Lines, type RowLayout } from "./layOutRow.ts";

/** A number on a rounded rectangle, or one that stands by itself above or below it. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** What it is, for its colours. */
  readonly kind: string;
  /** The index by which it is looked at; what has none cannot be. */
  readonly at?: number | undefined;
  readonly lights?: string;
  readonly fill?: string;
  /** From 0 to 1, how much came out. */
  readonly shade?: number;
  /** What strikes it through. */
  readonly cross?: string | undefined;
  readonly note?: string | undefined;
}

/** Some cells of one size, which are moved through together. */
export interface Strip {
  readonly cells: readonly Cell[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Where its notes stand, from the top of a cell. */
  readonly noteTop: number;
  readonly noteSize: number;
  /** Where the ring of the focus is drawn. */
  readonly box: { x: number; y: number; width: number; height: number };
}

/** What of a row is looked at, where the kernel stands, and what lights up. */
export interface Seen {
  readonly sweep: Sweep;
  readonly layout: RowLayout;
  readonly marks: Marks;
  readonly from: From;
  readonly place: number;
}

const has = (all: readonly At[], index: number) => all.some(([, each]) => each === index);
const longest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
/** A size of type in which the longest of some texts stands within `room`. */
export const fontFor = (texts: readonly string[], room: number) =>
  Math.round(Math.min(12.5, room / (0.62 * longest(texts))) * 10) / 10;

function stripOf(lines: Lines, height: number, cells: readonly Cell[], noteTop = 0): Strip {
  const width = lines.cell - gap;
  const notes = cells.map(({ note = "" }) => note);
  return {
    cells,
    width,
    height,
    fontSize: fontFor(["", ...cells.map(({ text }) => text)], width * 0.84),
    noteTop,
    noteSize: fontFor(["0", ...notes], lines.cell - 1),
    box: {
      x: lines.left - 2,
      y: lines.top - 3,
      width: lines.perLine * lines.cell + 4,
      height: (lines.count - 1) * lines.lineHeight + height + 6,
    },
  };
}

/** The values of the row with the zeros around them; what no place reads is struck through. */
export function drawInput({ sweep, layout, marks, from }: Seen, hatch: string): Strip {
  const { tape } = layout;
  const side = tape.cell - gap;
  return stripOf(
    tape,
    side,
    range(0, sweep.across.length).map((position) => {
      const value = pixelAt(sweep, [0, position]);
      const { fill, isDark } = value === undefined ? { fill: hatch } : grey(value / white);
      const unread = unreadBecause(sweep, [0, position]);
      const kind = isDark === undefined ? "zero" : isDark ? "light" : "dark";
      const isLit = from !== "output" && has(marks.input, position);
      return {
        x: middleOf(tape, position) - side / 2,
        y: topOf(tape, position),
        text: String(value ?? 0),
        kind: `${kind}${isLit ? (from === "pixel" ? " now own" : " now") : ""}${unread ? " unread" : ""}`,
        at: value === undefined ? undefined : position - sweep.across.before,
        lights: `${value === undefined ? "padding" : "inSize"}${unread === "left over" ? " leftOver" : ""}`,
        fill,
        cross:
          unread &&
          `M3 ${side - 3}L${side - 3} 3${unread === "left over" ? `M3 3L${side - 3} ${side - 3}` : ""}`,
      };
    }),
  );
}

/** The weights under the values that they meet, and the products. */
export function drawWeights({ sweep, layout, marks, from, place }: Seen): Strip {
  const { tape, weightHeight, weightsTop } = layout;
  const lines = { ...tape, top: weightsTop };
  return stripOf(
    lines,
    weightHeight,
    productsAt(sweep, [0, place]).map(({ at: [, position], tap: [, tap], weight, product }) => {
      const isMeant = from === "weight" ? has(marks.weights, tap) : has(marks.input, position);
      const isUsed = from !== "output" && has(marks.weights, tap);
      return {
        x: middleOf(lines, position) - tape.cell / 2 + gap / 2,
        y: topOf(lines, position),
        text: written(weight),
        kind: `weight moves${isUsed ? " now" : ""}${from !== "output" && isMeant ? " meant" : ""}`,
        at: tap,
        note: written(product),
      };
    }),
    weightHeight + 11,
  );
}

/** What comes out of each place; above it, by which weight the value that is looked at goes into it. */
export function drawOutput({ sweep, layout, marks, from }: Seen): Strip {
  const { output, outputHeight } = layout;
  const { least, most } = boundsOf(sweep.weights);
  const cells = sweep.across.places.map((_, place) => {
    const sum = sumOf(productsAt(sweep, [0, place]));
    const [, tap] = marks.weights[marks.output.findIndex(([, each]) => each === place)] ?? [];
    return {
      x: middleOf(output, place) - (output.cell - gap) / 2,
      y: topOf(output, place),
      text: written(sum),
      kind: `result${has(marks.output, place) ? " now" : ""}`,
      at: place,
      shade: Math.round(((sum - least) / (most - least)) * 100) / 100,
      note:
        from === "pixel" && tap !== undefined
          ? `×${written(sweep.weights[0]?.[tap] ?? 0)}`
          : undefined,
    };
  });
  return stripOf(output, outputHeight, cells, -8);
}
