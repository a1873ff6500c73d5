import { expect, test } from "vitest";
import { keptIn, missingOf, sizeText, standingOf } from "../../../src/widgets/offline/list.ts";

const part = {
  pressed: 60,
  files: { "/a/": ["a1", 100], "/b/": ["b2", 20], "/c/": ["c1", 3] },
} as const;

test("a part is kept as far as its files are, and as they are now", () => {
  expect(standingOf(part, {})).toEqual({ bytes: 123, kept: 0, outdated: 0 });
  // Of /b/ an earlier revision is kept.
  const kept = { "/a/": "a1", "/b/": "b1", "/elsewhere/": "e1" };
  expect(standingOf(part, kept)).toEqual({ bytes: 123, kept: 100, outdated: 20 });
  expect(missingOf(part, kept)).toEqual(["/b/", "/c/"]);
});

test.each([
  ["nothing", undefined, {}],
  ["a text", "all", {}],
  ["numbers", { "/a/": 1, "/b/": "b1" }, { "/b/": "b1" }],
])("a record that holds %s is read as far as it can be", (_, text, kept) => {
  expect(keptIn(text)).toEqual(kept);
});

test.each([
  [0, "0 kB"],
  [12_345, "12 kB"],
  [999_400, "999 kB"],
  // 999,600 bytes are nearer to a megabyte than to 999 kB.
  [999_600, "1.0 MB"],
  [35_900_000, "35.9 MB"],
])("%i bytes are %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
