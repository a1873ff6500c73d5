import { range, written } from "../grid/cells.ts";
import { productsAt, sumOf } from "../kernelGrid/sweep.ts";
import type { Seen } from "./drawRow.ts";
import { lineOf, middleOf, topOf } from "./layOutRow.ts";

/** What moves with the kernel, from where it begins: lines, and what is written. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly strokes: readonly { kind: string; lights?: string; d: string }[];
  readonly words: readonly { kind: string; x: number; y: number; text: string }[];
}

/** A rectangle with round corners, from the end of its first one. */
const rounded = (across: number, down: number) =>
  `h${across}q6 0 6 6v${down}q0 6 -6 6h${-across}q-6 0 -6 -6v${-down}q0 -6 6 -6z`;

/** The window with its gaps, the sum of what it reads, and the step to its next place. */
export function drawKernel({ sweep, layout, place }: Seen, width: number): Standing {
  const { tape, weightsTop, weightHeight, sumTop } = layout;
  const { cell, perLine, top } = tape;
  const { places, reach, stride } = sweep.across;
  const taps = places[place] ?? [];
  const [start = 0] = taps;
  const [x, y] = [middleOf(tape, start) - cell / 2, topOf(tape, start)];
  const weights = weightsTop - top + weightHeight / 2;
  let [window, gaps, bracket, middle, below] = ["", "", "", 0, 0];
  for (const line of range(lineOf(tape, start), lineOf(tape, start + reach - 1) + 1)) {
    const [from, to] = [
      Math.max(start, line * perLine),
      Math.min(start + reach, (line + 1) * perLine),
    ];
    const wide = (to - from) * cell;
    const left = middleOf(tape, from) - cell / 2 - x;
    below = topOf(tape, from) - y;
    window += `M${left + 5} ${below - 4}${rounded(wide - 10, cell - 6)}`;
    bracket += `M${left + 2} ${below + sumTop - 1}v4h${wide - 4}v-4`;
    middle = left + wide / 2;
    for (const position of range(from, to)) {
      if (taps.includes(position)) continue;
      gaps += `M${left + (position - from) * cell + 3} ${below + weights}h${cell - 6}`;
    }
  }
  const isLast = place === places.length - 1;
  const end = stride * cell;
  return {
    x,
    y,
    strokes: [
      { kind: "window", lights: "effectiveKernel kernelSize dilation", d: window },
      { kind: "gaps", lights: "dilation", d: gaps },
      { kind: "bracket", d: bracket },
      {
        kind: isLast ? "stride stuck" : "stride",
        lights: "stride",
        d: `M0 -10H${end - 2}m-7 -4.5l9 4.5l-9 4.5`,
      },
    ],
    words: [
      { kind: "sign", x: -7, y: weights, text: "×" },
      { kind: "sign", x: -7, y: weights + weightHeight / 2 + 11, text: "=" },
      {
        kind: "sum",
        x: Math.min(Math.max(x + middle, 28), width - 28) - x,
        y: below + sumTop + 14,
        text: `sum ${written(sumOf(productsAt(sweep, [0, place])))}`,
      },
      {
        kind: "step",
        x: Math.min(0, width - x - (isLast ? 130 : 55)),
        y: -22,
        text: isLast ? `another ${stride} won’t fit` : `stride ${stride}`,
      },
    ],
  };
}

/** Where padding begins, or would begin, before the values of the row and behind them. */
export function drawEnds({ sweep, layout: { tape } }: Seen): string {
  const { before } = sweep.across;
  const last = before + sweep.size[1] - 1;
  const end = (index: number, half: number) =>
    `M${middleOf(tape, index) + half} ${topOf(tape, index) - 2}v${tape.cell + 2}`;
  return end(before, -tape.cell / 2) + end(last, tape.cell / 2);
}

/** From each place to what comes out of it; and from what is looked at to where it goes. */
export function drawCurves({ sweep, layout, marks, from, place }: Seen) {
  const { tape, output, isOpen, sumTop } = layout;
  const { places, reach } = sweep.across;
  if (!isOpen) return { faint: "", lit: "" };
  const curve = (x: number, top: number, index: number) => {
    const [to, middle] = [middleOf(output, index), (top + output.top) / 2];
    return `M${x} ${top}C${x} ${middle} ${to} ${middle} ${to} ${output.top}`;
  };
  const fromPlace = (index: number, top: number) =>
    curve(middleOf(tape, index * sweep.across.stride) + ((reach - 1) / 2) * tape.cell, top, index);
  const below = tape.top + tape.cell;
  return {
    faint: places.map((_, index) => (index === place ? "" : fromPlace(index, below))).join(""),
    lit:
      from === "output"
        ? fromPlace(place, tape.top + sumTop + 22)
        : marks.output
            .map(([, index], nth) => {
              const [, position = 0] = marks.input[from === "weight" ? nth : 0] ?? [];
              return curve(middleOf(tape, position), below, index);
            })
            .join(""),
  };
}
