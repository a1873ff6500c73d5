import { expect, it } from "vitest";
import { describeSide } from "@widgets/figures/kernelGrid/sideSentences.ts";
import { describePlace } from "@widgets/figures/slidingKernel/describePlace.ts";
import { placesAsTable } from "@widgets/figures/slidingKernel/placesAsTable.ts";
import { alongRow } from "@widgets/figures/slidingKernel/sweeps.ts";
import { valuesOf } from "../convolved.ts";

/** The middle of the picture’s middle row is 13 11 3 3 3 3 11 13 1. */
const row = (choices: object, size = 9) =>
  alongRow(
    valuesOf("conv2d", [1, size, size], { outChannels: 1, kernelSize: 3, ...choices }),
    "edge",
  );

it("says where the kernel stands, what it reads, what comes out and what is left over", () => {
  // 3 3 11 by −1 0 1; (9 − 3) / 4 is one step and a half.
  expect(describePlace(row({ stride: 4 }), 1)).toBe(
    "Place 2 of 2: the kernel reads columns 5 to 7 of 9; the 3 products add up to 8. The last 2 columns are left over: another stride of 4 would not fit, so the floor drops them.",
  );
});

it("names each column that a dilated kernel reads, and says what the zeros are", () => {
  // 13 3 3 by −1 0 1
  expect(describePlace(row({ dilation: 2 }), 0)).toBe(
    "Place 1 of 5: the kernel reads columns 1, 3 and 5 of 9; the 3 products add up to −10.",
  );
  // 0 13 11 by −1 0 1
  expect(describePlace(row({ padding: 1 }), 0)).toBe(
    "Place 1 of 9: the kernel reads columns 1 to 3 of 11; the 3 products add up to 11. The hatched zeros are padding.",
  );
});

it("a kernel of 1 has one product", () => {
  expect(describePlace(row({ kernelSize: 1 }), 2)).toBe(
    "Place 3 of 9: the kernel reads column 3 of 9; its one product is 3.",
  );
});

it("tells of a row without telling of its height", () => {
  const say = (from: "weight" | "pixel", index: number) =>
    describeSide(row({ stride: 4 }), { from, index });
  expect(say("weight", 0)).toBe(
    "The weight −1 in column 1 of the kernel is used at all 2 places: one weight, learned once.",
  );
  expect(say("pixel", 1)).toBe("The value 11 in column 2 of the input is read at one place of 2.");
  expect(say("pixel", 3)).toBe(
    "The value 3 in column 4 of the input is read at no place: the kernel steps over it.",
  );
  expect(say("pixel", 8)).toBe(
    "The value 1 in column 9 of the input is left over: no place of the kernel reaches it, and the floor drops it.",
  );
});

it("the table has the products and the sum of every place", () => {
  expect(placesAsTable(row({ stride: 4 })).rows).toEqual([
    ["1", "1, 2, 3", "−13, 0, 3", "−10"],
    ["2", "5, 6, 7", "−3, 0, 11", "8"],
  ]);
});
