import { expect, test } from "vitest";
import { readAssignmentFile, writeAssignmentFile } from "../../src/assignments/index.ts";

test("a file gives back the code that was written, also behind a mark of its encoding", () => {
  const text = writeAssignmentFile("a1.abc");
  expect(JSON.parse(text)).toEqual({ format: "layerwise assignment", version: 1, code: "a1.abc" });
  expect(readAssignmentFile(text)).toEqual({ ok: true, value: "a1.abc" });
  expect(readAssignmentFile(`\uFEFF${text}`)).toEqual({ ok: true, value: "a1.abc" });
});

test.each([
  ["", "not an assignment’s file"],
  ["[]", "not an assignment’s file"],
  ['{"format":"layerwise submission","version":1}', "not an assignment’s file"],
  ['{"format":"layerwise assignment","version":2,"code":"a1.abc"}', "a newer version"],
  ['{"format":"layerwise assignment","version":1}', "part of this file is missing"],
  ['{"format":"layerwise assignment","version":1,"code":7}', "part of this file is missing"],
])("%s is refused in words", (text, why) => {
  const read = readAssignmentFile(text);
  expect(read.ok ? "" : read.why).toContain(why);
});
