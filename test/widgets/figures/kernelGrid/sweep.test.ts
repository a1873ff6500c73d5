import { describe, expect, it } from "vitest";
import { greyLevel } from "@widgets/figures/kernelGrid/greyLevels.ts";
import {
  metBy,
  pixelAt,
  productsAt,
  readersOf,
  sumOf,
  sweepOf,
  unreadBecause,
} from "@widgets/figures/kernelGrid/sweep.ts";
import { valuesOf } from "../convolved.ts";

const one = { outChannels: 1 };
const sweep = (choices: object, input = [1, 7, 7]) =>
  sweepOf(valuesOf("conv2d", input, { ...one, kernelSize: 3, ...choices }), "edge");

describe("sweepOf", () => {
  it("multiplies what a place reads by the weights, and adds up", () => {
    // The picture around the cat’s eye begins 3 3 3 …, 3 8 13 …, 8 14 12 …; an edge kernel has
    // −1 0 1 in each row: (3 − 3) + (13 − 3) + (12 − 8) = 14.
    const products = productsAt(sweep({}), [0, 0]);
    expect(products.map(({ product }) => product)).toEqual([-3, 0, 3, -3, 0, 13, -8, 0, 12]);
    expect(sumOf(products)).toBe(14);
  });

  it("reads padding as 0", () => {
    const padded = sweep({ padding: 1 });
    expect(pixelAt(padded, [0, 4])).toBeUndefined();
    expect(pixelAt(padded, [1, 1])).toBe(greyLevel(0, 0, [7, 7]));
    // Only the last row and column of the window lie inside twice: 3 + 8.
    expect(sumOf(productsAt(padded, [0, 0]))).toBe(11);
  });

  it("pads unevenly where SAME does", () => {
    // ceil(8 / 2) = 4 places of 2 across: 3·2 + 3 − 8 = 1 zero, after the image.
    const uneven = sweep({ kernelSize: [2, 3], stride: [1, 2], padding: "same" }, [1, 5, 8]);
    expect([uneven.across.before, uneven.across.length]).toEqual([0, 9]);
    expect(uneven.size).toEqual([5, 8]);
    expect([uneven.down.places.length, uneven.across.places.length]).toEqual([5, 4]);
  });

  it("has every weight meet one value at each place", () => {
    const met = metBy(sweep({ stride: 2 }), [2, 1]);
    // floor((7 − 3) / 2) + 1 = 3 places along each axis.
    expect(met).toHaveLength(9);
    expect(met[0]).toEqual([2, 1]);
    expect(met.at(-1)).toEqual([6, 5]);
  });

  it("knows who reads a value, and with which weight", () => {
    expect(readersOf(sweep({ stride: 2 }), [2, 2])).toEqual([
      { place: [0, 0], tap: [2, 2] },
      { place: [0, 1], tap: [2, 0] },
      { place: [1, 0], tap: [0, 2] },
      { place: [1, 1], tap: [0, 0] },
    ]);
    expect(readersOf(sweep({}), [0, 0])).toEqual([{ place: [0, 0], tap: [0, 0] }]);
  });

  it("agrees with itself: a weight meets a value where that value is read by it", () => {
    const dilated = sweep({ dilation: 2, stride: 2, padding: 1 }, [1, 8, 9]);
    for (const [row, line] of dilated.weights.entries()) {
      for (const column of line.keys()) {
        for (const at of metBy(dilated, [row, column])) {
          const taps = readersOf(dilated, at).map(({ tap }) => tap.join());
          expect(taps).toContain(`${row},${column}`);
        }
      }
    }
  });

  it("says why nothing reads a value", () => {
    // Along 6: places begin at 0 and 2 and reach 5; the sixth is left over.
    const leaving = sweep({ stride: 2 }, [1, 6, 7]);
    expect(unreadBecause(leaving, [5, 0])).toBe("left over");
    expect(unreadBecause(leaving, [4, 6])).toBeUndefined();
    // A kernel of 1 at stride 2 steps over every other value.
    expect(unreadBecause(sweep({ kernelSize: 1, stride: 2 }), [1, 0])).toBe("stepped over");
  });

  it("gives each map of a depthwise convolution its own channel and kernel", () => {
    const values = valuesOf("depthwiseConv2d", [3, 6, 6], { kernelSize: 3, depthMultiplier: 2 });
    const maps = [0, 1, 2, 5].map((map) => sweepOf(values, "edge", map));
    // The cat is orange: of a grey level of 14 its channels have 14, 0.7 · 14 and 0.4 · 14.
    expect(maps.map(({ level }) => level(3, 1))).toEqual([14, 14, 10, 6]);
    expect(maps[0]?.weights).not.toEqual(maps[1]?.weights);
  });
});
