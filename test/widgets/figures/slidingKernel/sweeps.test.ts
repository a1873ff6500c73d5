import { describe, expect, it } from "vitest";
import { marksOf } from "@widgets/figures/kernelGrid/marks.ts";
import { productsAt, sumOf } from "@widgets/figures/kernelGrid/sweep.ts";
import { alongRow, overImage } from "@widgets/figures/slidingKernel/sweeps.ts";
import { brightness } from "@widgets/parts/picture.ts";
import { valuesOf } from "../convolved.ts";

const values = (choices: object, size: number) =>
  valuesOf("conv2d", [1, size, size], { outChannels: 1, kernelSize: 3, ...choices });

describe("alongRow", () => {
  it("multiplies the padded row by a kernel that is one value high", () => {
    const row = alongRow(values({ kernelSize: 5, stride: 4, padding: 2 }, 22), "edge");
    expect(row.weights).toEqual([[-1, -1, 0, 1, 1]]);
    // 0 0 3 3 11 by −1 −1 0 1 1
    expect(productsAt(row, [0, 0]).map(({ product }) => product)).toEqual([0, 0, 0, 3, 11]);
    // Along all of 0 0 3 3 11 14 10 1 1 13 11 3 3 3 3 11 13 1 1 10 14 11 3 3 0 0, in steps of 4.
    expect(row.across.places.map((_, place) => sumOf(productsAt(row, [0, place])))).toEqual([
      3 + 11,
      1 + 1 - 11 - 14,
      3 + 3 - 1 - 13,
      11 + 13 - 3 - 3,
      10 + 14 - 13 - 1,
      3 + 0 - 14 - 11,
    ]);
  });

  it("knows which outputs read a value, and by which weights", () => {
    const row = alongRow(values({ stride: 2 }, 9), "edge");
    expect(marksOf(row, { from: "pixel", index: 2 })).toEqual({
      input: [[0, 2]],
      weights: [
        [0, 2],
        [0, 0],
      ],
      output: [
        [0, 0],
        [0, 1],
      ],
    });
    // floor((9 − 3) / 2) + 1 = 4 places
    expect(marksOf(row, { from: "weight", index: 1 }).input).toEqual([
      [0, 1],
      [0, 3],
      [0, 5],
      [0, 7],
    ]);
  });
});

describe("overImage", () => {
  it("has the whole picture of the cat, as it is", () => {
    const { level } = overImage(values({}, 32), "edge");
    for (const at of [0, 7, 16, 31]) {
      expect(level(at, 31 - at)).toBe(Math.round(brightness(at, 31 - at, 32) * 15));
    }
  });

  it("reads in its middle row what the row has", () => {
    const image = overImage(values({}, 10), "copy");
    const row = alongRow(values({}, 10), "copy");
    for (let column = 0; column < 10; column += 1) {
      expect(image.level(5, column)).toBe(row.level(0, column));
    }
  });
});
