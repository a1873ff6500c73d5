import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkHeadings } from "@components/lesson/checkHeadings.ts";

const folder = mkdtempSync(join(tmpdir(), "layerwise-headings-"));
const file = join(folder, "lesson.mdx");
const check = (text: string) => () => {
  writeFileSync(file, text);
  checkHeadings(file);
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("headings of words pass, and so does code", () => {
  const text =
    "---\n# a comment\nquestion: Why?\n---\n\n## One\n\n### Two\n\n```py\n# $three\n```\n";
  expect(check(text)).not.toThrow();
});

it.each([
  ["mathematics", "Text.\n\n## Why $k$\n", "3: a heading has words alone"],
  ["a tag", '## Why <Number of="alexnet.params" />\n', "1: a heading has words alone"],
  ["one #", "# Why\n", "1: a heading has two or three #"],
  ["four", "Text.\n\n#### Why\n", "3: a heading has two or three #"],
])("%s in a heading stops with the file and the line", (_, text, sentence) => {
  expect(check(text)).toThrow(`${file}:${sentence}`);
});
