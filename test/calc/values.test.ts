import { firstOf, flat } from "@calc";
import { expect, test } from "vitest";

const sides = [
  [1n, 2n],
  [3n, 4n],
];

test("a value is all of its numbers, axis by axis and side by side", () => {
  expect(flat(sides)).toEqual([1n, 2n, 3n, 4n]);
  expect(flat(5n)).toEqual([5n]);
});

test("the first of a value is a number, or nothing where there is none", () => {
  expect([sides, [6n, 7n], 5n, [], undefined].map(firstOf)).toEqual([
    1n,
    6n,
    5n,
    undefined,
    undefined,
  ]);
});
