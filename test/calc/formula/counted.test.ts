import { expect, test } from "vitest";
import { counted } from "../../../src/calc/formula/counted.ts";

test.each([
  [0, "0 filters"],
  [1, "1 filter"],
  [1n, "1 filter"],
  [-1234, "−1,234 filters"],
  [62_378_344n, "62,378,344 filters"],
])("%s is counted as “%s”", (count, text) => {
  expect(counted(count, "filter")).toBe(text);
});

test("a count without its noun is the number, and a noun may have a plural of its own", () => {
  expect(counted(62_378_344)).toBe("62,378,344");
  expect(counted(2, "bias", "biases")).toBe("2 biases");
});
