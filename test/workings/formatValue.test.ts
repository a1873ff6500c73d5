import type { Value } from "@calc";
import { formatValue } from "@workings";
import { expect, test } from "vitest";

test.each<[quantity: string, text: string, value: Value]>([
  ["units", "4,096", 4096n],
  ["kernelSize", "3", [3n, 3n]],
  ["kernelSize", "3 × 5", [3n, 5n]],
  ["inShape", "55 × 50 × 96", [96n, 55n, 50n]],
  ["inShape", "7 × 7 × 7", [7n, 7n, 7n]],
])("a value of %s reads %s", (quantity, text, value) => {
  expect(formatValue(quantity, value)).toBe(text);
});
