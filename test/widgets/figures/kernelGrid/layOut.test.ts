import { describe, expect, it } from "vitest";
import { layOut, margin } from "@widgets/figures/kernelGrid/layOut.ts";
import { sweepOf } from "@widgets/figures/kernelGrid/sweep.ts";
import type { KernelWord } from "@widgets/figures/kernelGrid/weights.ts";
import { valuesOf } from "../convolved.ts";

const widths = [238, 254, 310, 600, 640, 860];

describe("layOut", () => {
  it.each(["edge", "outline"] satisfies KernelWord[])(
    "never draws the grids of “%s” wider than there is room",
    (word) => {
      for (const [size, kernelSize] of [
        [7, 3],
        [9, 5],
        [40, 3],
        [224, 7],
      ] as const) {
        const values = valuesOf("conv2d", [1, size, size], { outChannels: 1, kernelSize });
        const sweep = sweepOf(values, word);
        for (const width of widths) {
          const { input, output, kernelCell, productCell, isNarrow, isStacked } = layOut(
            sweep,
            [1, 1],
            width,
          );
          const wide = ({ cell, columns }: typeof input) => cell * (columns.to - columns.from);
          const inputWidth = margin + wide(input);
          const middle = kernelSize * Math.max(kernelCell, isNarrow ? 0 : productCell);
          const beside = isStacked ? wide(output) : middle + wide(output);
          expect(isNarrow ? Math.max(inputWidth, beside) : inputWidth + beside).toBeLessThanOrEqual(
            width,
          );
        }
      }
    },
  );
});
