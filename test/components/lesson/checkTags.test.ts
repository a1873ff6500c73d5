import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkTags } from "@components/lesson/checkTags.ts";

const folder = mkdtempSync(join(tmpdir(), "layerwise-lesson-"));
const lesson = (text: string) => {
  const file = join(folder, "lesson.mdx");
  writeFileSync(file, text);
  return file;
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("a tag that there is not stops with the file, the line and the tags that there are", () => {
  const file = lesson('One line.\n\nA <Shwon of="stride" /> number.\n');
  expect(() => {
    checkTags(file, ["Shown", "Choose"]);
  }).toThrow(`${file}:3: there is no tag <Shwon>. Write one of Choose, Shown.`);
});

it("tags that there are, and code that only looks like one, pass", () => {
  const file = lesson('A <Shown of="stride" />.\n\n```ts\nMap<Quantity>\n```\n\nSo `<Never />`.\n');
  expect(() => {
    checkTags(file, ["Shown"]);
  }).not.toThrow();
});
