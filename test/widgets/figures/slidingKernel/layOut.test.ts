import { describe, expect, it } from "vitest";
import { marksOf } from "@widgets/figures/kernelGrid/marks.ts";
import { layOutImage } from "@widgets/figures/slidingKernel/layOutImage.ts";
import { drawInput, drawOutput, drawWeights } from "@widgets/figures/slidingKernel/drawRow.ts";
import { layOutRow, lineOf, middleOf } from "@widgets/figures/slidingKernel/layOutRow.ts";
import { alongRow, overImage } from "@widgets/figures/slidingKernel/sweeps.ts";
import { valuesOf } from "../convolved.ts";

/** A phone of 340 pixels leaves a picture 288. */
const widths = [288, 336, 600, 640, 860];
const extremes = [
  { size: 1, kernelSize: 1 },
  { size: 22, kernelSize: 5, stride: 4, padding: 2 },
  { size: 32, kernelSize: 1, padding: 8 },
  { size: 32, kernelSize: 11, padding: 8 },
  { size: 28, kernelSize: 7, dilation: 4 },
];
const valuesAt = ({ size, ...choices }: { size: number; kernelSize: number }) =>
  valuesOf("conv2d", [1, size, size], { outChannels: 1, ...choices });

describe.each(extremes)("a row of $size, a kernel of $kernelSize", (choices) => {
  it.each(widths)("keeps every digit legible and within %d pixels", (width) => {
    const sweep = alongRow(valuesAt(choices), "edge");
    const layout = layOutRow(sweep, width);
    const { tape, output, height } = layout;
    const { length, places } = sweep.across;
    expect(tape.cell).toBeGreaterThanOrEqual(15);
    for (const place of places.keys()) {
      const marks = marksOf(sweep, { from: "output", index: place });
      const seen = { sweep, layout, marks, from: "output", place } as const;
      for (const strip of [drawInput(seen, ""), drawWeights(seen), drawOutput(seen)]) {
        expect(Math.min(strip.fontSize, strip.noteSize)).toBeGreaterThanOrEqual(9);
      }
    }
    for (const [lines, count] of [
      [tape, length],
      [output, places.length],
    ] as const) {
      expect(lines.left).toBeGreaterThan(0);
      expect(lines.left + lines.perLine * lines.cell).toBeLessThanOrEqual(width);
      expect(lineOf(lines, count - 1)).toBe(lines.count - 1);
      expect(middleOf(lines, 0)).toBe(lines.left + lines.cell / 2);
    }
    expect(height).toBeGreaterThan(output.top + (output.count - 1) * output.lineHeight);
  });

  it.each(widths)("shows all of the image within %d pixels", (width) => {
    const sweep = overImage(valuesAt(choices), "edge");
    const { input, output, kernelCell, productCell, isNarrow } = layOutImage(sweep, width);
    const taps = choices.kernelSize;
    expect(input.columns).toEqual({ from: 0, to: sweep.across.length });
    expect(output.rows).toEqual({ from: 0, to: sweep.down.places.length });
    const beside = kernelCell * taps + output.cell * output.columns.to;
    const right = Math.max(beside, productCell * taps);
    const left = input.cell * input.columns.to;
    expect(isNarrow ? Math.max(left, right) : left + right).toBeLessThanOrEqual(width);
    expect(productCell).toBeGreaterThanOrEqual(24);
  });
});
