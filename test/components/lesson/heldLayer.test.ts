import { expect, it } from "vitest";
import { arithmeticOf } from "@widgets/notebook/arithmetic.ts";
import { settleStep } from "@widgets/notebook/settleStep.ts";
import { heldLayer } from "@components/lesson/heldLayer.ts";
import { notebookOf } from "@components/lesson/readNotebook.ts";

const pool = notebookOf({
  filePath: "lesson.mdx",
  data: {
    values: {
      kernelSize: { start: 4, range: [1, 6], words: [] },
      padding: { start: 0, range: [0, 3], words: [] },
    },
    layers: {
      pool: {
        layer: "maxPool2d",
        input: [1, 11, 11],
        choices: { kernelSize: null, padding: null },
      },
    },
    limits: "pytorch",
  },
});
const workOut = arithmeticOf(pool.notebook);

it("a lesson with a framework’s limits refuses what it refuses, in its own name", () => {
  // aten/src/ATen/native/Pool.h: padding at most half of the kernel; half of 4 is 2.
  const texts = (padding: string) => ({ kernelSize: "4", padding });
  expect(workOut(texts("2"), "padding").issues).toEqual({});
  expect(workOut(texts("3"), "padding").issues).toEqual({
    padding:
      "PyTorch pads a pooling layer by at most half of its kernel. Pad less, or place a padding layer before it.",
  });
});

it("so the end of a control follows from the others, and says why", () => {
  const settled = (kernelSize: string, padding: string) =>
    settleStep({ kernelSize, padding }, "padding", "0", { least: 0, most: 3 }, workOut);
  expect(settled("6", "3")).toEqual({ texts: { kernelSize: "6", padding: "3" }, stops: {} });
  const { texts, stops } = settled("5", "3");
  expect(texts["padding"]).toBe("2");
  expect(stops["padding"]).toMatch(/^It stops at 2\. With 3: PyTorch pads .* half of its kernel/);
});

it("without one the layer is what it always is", () => {
  expect(heldLayer("maxPool2d", undefined)).toBe(heldLayer("maxPool2d", "keras"));
  expect(heldLayer("convTranspose2d", "pytorch").requirements).toHaveLength(
    heldLayer("convTranspose2d", undefined).requirements.length + 1,
  );
});
