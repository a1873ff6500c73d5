import { expect, test } from "vitest";
import { keptBehind, keptTogether } from "../src/keptTogether.ts";

test.each([
  [
    "a photograph of 3 × 224 × 224 pixels",
    "a photograph of 3\u00a0×\u00a0224\u00a0×\u00a0224\u00a0pixels",
  ],
  ["138 million parameters in 58.1 MiB", "138\u00a0million parameters in 58.1\u00a0MiB"],
  ["counted from 0, sees 11 values", "counted from 0, sees 11\u00a0values"],
  ["one of 3 and 4 to add", "one of 3 and 4 to add"],
  [" × ", "\u00a0×\u00a0"],
  ["4 · 768 · 768 weights", "4\u00a0·\u00a0768\u00a0·\u00a0768\u00a0weights"],
  ["GPT-2 have", "GPT-2 have"],
  ["height × width", "height × width"],
])("“%s” keeps its numbers together, and its words apart", (text, together) => {
  expect(keptTogether(text)).toBe(together);
});

test("what follows a number keeps its first word with it", () => {
  expect(keptBehind(" units read ")).toBe("\u00a0units read ");
  expect(keptBehind(" of 3 or 4")).toBe(" of 3 or 4");
});
