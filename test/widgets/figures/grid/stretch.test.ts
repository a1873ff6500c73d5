import { expect, it } from "vitest";
import { stretchAround } from "@widgets/figures/grid/stretch.ts";

it("shows all of a row that fits", () => {
  expect(stretchAround(9, 14, 3, 5)).toEqual({ from: 0, to: 9 });
});

it("shows the stretch of a long row that has the window in its midst, and no more than there is", () => {
  // 14 − 3 = 11 cells to spare, 5 of them before.
  expect(stretchAround(224, 14, 100, 102)).toEqual({ from: 95, to: 109 });
  expect(stretchAround(224, 14, 0, 2)).toEqual({ from: 0, to: 14 });
  expect(stretchAround(224, 14, 221, 223)).toEqual({ from: 210, to: 224 });
});

it("begins with the window where even that is too long", () => {
  expect(stretchAround(100, 10, 20, 40)).toEqual({ from: 20, to: 30 });
});
