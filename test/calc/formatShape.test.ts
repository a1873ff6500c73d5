import { formatShape } from "@calc";
import { expect, test } from "vitest";

test("a shape has its channels last, as the lessons write it", () => {
  expect(formatShape([96n, 55n, 55n])).toBe("55 × 55 × 96");
  expect(formatShape([3n, 224n, 320n])).toBe("224 × 320 × 3");
});

test("a shape has its channels first where that is asked", () => {
  expect(formatShape([96n, 55n, 55n], "channelsFirst")).toBe("96 × 55 × 55");
});

test("a vector is one number", () => {
  expect(formatShape([4096n])).toBe("4,096");
  expect(formatShape([])).toBe("");
});
