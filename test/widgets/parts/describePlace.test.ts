import { expect, it } from "vitest";
import { describePlace } from "@widgets/parts/describePlace.ts";

const windows = {
  length: 9,
  before: 0,
  reach: 3,
  places: [
    [0, 1, 2],
    [4, 5, 6],
  ],
  leftOver: 2,
};

it("says where the kernel stands, what it reads and what is left over", () => {
  expect(describePlace(windows, 1, 4, 0.5)).toBe(
    "Place 2 of 2: the kernel reads columns 5 to 7 of 9; their mean is 0.50. The last 2 columns are left over: another stride of 4 would not fit, so the floor drops them.",
  );
});

it("names each column that a dilated kernel reads", () => {
  const dilated = { ...windows, places: [[0, 2, 4]], leftOver: 0 };
  expect(describePlace(dilated, 0, 1, 0.25)).toBe(
    "Place 1 of 1: the kernel reads columns 1, 3 and 5 of 9; their mean is 0.25.",
  );
});
