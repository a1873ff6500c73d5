import { expect, test } from "vitest";
import { bracketsOf } from "../../../src/components/network/spine.ts";

test("a chain has no brackets", () => {
  expect(bracketsOf([[], [0], [1]])).toEqual([]);
});

test("a bracket within another stands nearer", () => {
  expect(bracketsOf([[], [0], [1], [2, 1], [3, 0]])).toEqual([
    { from: 1, to: 3, lane: 0 },
    { from: 0, to: 4, lane: 1 },
  ]);
});

test("brackets that follow each other share a lane", () => {
  expect(bracketsOf([[], [0], [1, 0], [2], [3, 2]])?.map(({ lane }) => lane)).toEqual([0, 0]);
});

test("branches are no column", () => {
  expect(bracketsOf([[], [0], [0], [1, 2]])).toBeUndefined();
});
