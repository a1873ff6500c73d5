import { expect, it } from "vitest";
import { describePlace } from "@widgets/parts/describePlace.ts";

const windows = {
  length: 9,
  before: 0,
  // The middle of the picture's middle row is 1 d c 3 3 3 3 c d, in fifteenths.
  size: 9,
  stride: 4,
  reach: 3,
  places: [
    [0, 1, 2],
    [4, 5, 6],
  ],
  leftOver: 2,
};

it("says where the kernel stands, what it reads and what is left over", () => {
  expect(describePlace(windows, 1)).toBe(
    "Place 2 of 2: the kernel reads columns 5 to 7 of 9; with equal weights, their mean is 0.20. The last 2 columns are left over: another stride of 4 would not fit, so the floor drops them.",
  );
});

it("names each column that a dilated kernel reads", () => {
  // (1 + 12 + 3) / 3 / 15
  const dilated = { ...windows, places: [[0, 2, 4]], leftOver: 0 };
  expect(describePlace(dilated, 0)).toBe(
    "Place 1 of 1: the kernel reads columns 1, 3 and 5 of 9; with equal weights, their mean is 0.36.",
  );
});

it("a kernel of 1 reads one value, not a mean", () => {
  const single = { ...windows, places: [[2]], reach: 1, leftOver: 0 };
  // 12 / 15
  expect(describePlace(single, 0)).toBe(
    "Place 1 of 1: the kernel reads column 3 of 9; its value is 0.80.",
  );
});
