import { countBars, longest, summandsIn } from "@widgets/exercise/countBars.ts";
import { drawnCounts } from "@widgets/exercise/drawing.ts";
import { describe, expect, test } from "vitest";

describe("a line is read as what it adds up", () => {
  test.each([
    ["11 · 11 · 3 · 96 + 96", [34848, 96]],
    ["2 · (20 · 4 + 5)", [160, 10]],
    ["(20 · 4 + 6) / 2", [40, 3]],
    ["(2 + 3) · (4 + 6)", [50]],
    ["3 · 5 ^ 2", [75]],
    ["1,024 · 768", [786432]],
  ])("%s", (line, summands) => {
    expect(summandsIn(line)).toEqual(summands);
  });

  test.each(["⌊17 / 4⌋ + 1", "20 − 5", "4 · ", "", "(3 + 4", "3 4", "0", "max(3, 4)", "5 / 0"])(
    "“%s” is no area",
    (line) => {
      expect(summandsIn(line)).toBeUndefined();
    },
  );
});

test("what both counts have is drawn alike, and what one lacks stands out, however small", () => {
  const bars = countBars("11 · 11 · 3 · 96", "11 · 11 · 3 · 96 + 96");
  expect(bars?.yours.map(({ kind }) => kind)).toEqual(["shared"]);
  expect(bars?.right.map(({ kind }) => kind)).toEqual(["shared", "missing"]);
  // 96 of 34,944 would be a third of the smallest length that can be seen.
  expect(bars?.right[1]?.length).toBe(2);
});

test("both are to the same scale: without its 3 channels a kernel is a third", () => {
  const bars = countBars("11 · 11", "11 · 11 · 3");
  expect(bars?.yours).toEqual([{ from: 0, length: longest / 3, kind: "over" }]);
  expect(bars?.right).toEqual([{ from: 0, length: longest, kind: "missing" }]);
});

test("what counts twice stands out once", () => {
  // The first ten are shared, the second ten are not.
  const bars = countBars("10 + 10", "10 + 20");
  expect(bars?.yours.map(({ kind }) => kind)).toEqual(["shared", "over"]);
});

test("a drawing has room for both counts, and for what is too small to be seen", () => {
  const bars = countBars("11 · 11 · 3 · 96", "11 · 11 · 3 · 96 + 96");
  if (!bars) throw new Error("Both are sums of products.");
  const { areas, width, height } = drawnCounts(bars);
  expect(areas.map(({ kind }) => kind)).toEqual(["shared", "shared", "missing"]);
  for (const area of areas) {
    expect(area.x + area.width).toBeLessThanOrEqual(width);
    expect(area.y + area.height).toBeLessThanOrEqual(height);
  }
});
