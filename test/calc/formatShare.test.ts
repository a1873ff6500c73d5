import { formatShare } from "@calc";
import { describe, expect, test } from "vitest";

describe("a share is rounded half up", () => {
  test.each([
    [37_752_832n, 62_378_344n, "60.5%"], // 0.605223…
    [34_944n, 62_378_344n, "0.056%"], // 0.000560194…
    [1n, 8n, "12.5%"],
    [1n, 100n, "1.0%"],
    [1n, 200n, "0.5%"],
    [6n, 10_000n, "0.06%"],
    [105n, 1_000_000n, "0.011%"], // 0.0105 %, half up
    [9_996n, 1_000_000n, "1.0%"], // 0.9996 %
    [1n, 2n, "50.0%"],
    [9_999n, 10_000n, "100.0%"],
    [10n ** 30n + 1n, 3n * 10n ** 30n, "33.3%"],
  ])("%s of %s is %s", (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text);
  });
});

test("0% and 100% are exact", () => {
  expect(formatShare(0n, 7n)).toBe("0%");
  expect(formatShare(7n, 7n)).toBe("100%");
  expect(formatShare(0n, 0n)).toBe("0%");
});

test("a share of nothing is refused", () => {
  expect(() => formatShare(1n, 0n)).toThrow("1 is no share of 0");
  expect(() => formatShare(-1n, 5n)).toThrow(RangeError);
});
