import { expect, test } from "vitest";
import { keptTogether } from "@mathematics";

test.each([
  [
    "a photograph of 3 × 224 × 224 pixels",
    "a photograph of 3\u00a0×\u00a0224\u00a0×\u00a0224 pixels",
  ],
  [" × ", "\u00a0×\u00a0"],
  ["height × width", "height × width"],
])("“%s” keeps its numbers together, and its words apart", (text, together) => {
  expect(keptTogether(text)).toBe(together);
});
