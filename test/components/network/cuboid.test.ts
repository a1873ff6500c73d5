import { describe, expect, test } from "vitest";
import { cuboid, fold } from "../../../src/components/network/cuboid.ts";

describe("a cuboid", () => {
  test("has its height and width as they are", () => {
    expect(cuboid(96, 55, 40).face).toContain("h40v55h-40z");
  });

  test("keeps the length of its channels, at 30 degrees", () => {
    const [, right = 0, up = 0] = /l([\d.]+) -([\d.]+)/.exec(cuboid(384, 13, 13).side) ?? [];
    expect(Math.hypot(Number(right), Number(up))).toBeCloseTo(384, 1);
    expect(Number(up)).toBe(192);
  });

  test("fits its box", () => {
    // Half of 96 goes up, so that 55 + 48 is its height.
    expect(cuboid(96, 55, 55).height).toBe(103);
  });
});

describe("a folded length", () => {
  test.each([
    { length: 9, row: 4, rows: [4, 4, 1] },
    { length: 8, row: 4, rows: [4, 4] },
    { length: 3, row: 4, rows: [3] },
  ])("$length in rows of $row is $rows", ({ length, row, rows }) => {
    expect(fold(length, row)).toEqual(rows);
  });
});
