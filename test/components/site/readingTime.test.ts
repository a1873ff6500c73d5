import { expect, it } from "vitest";
import { readingTime } from "@components/site/readingTime.ts";

const words = (count: number) => "word ".repeat(count);

it("a minute has 180 words; frontmatter and tags are none", () => {
  // 540 / 180 = 3
  expect(readingTime(`---\nquestion: ${words(500)}\n---\n\n${words(540)}`)).toBe(3);
  expect(readingTime(`${words(540)} <Choose of="stride" one="pixel" many="pixels" />`)).toBe(3);
});

it("an exercise takes a minute and a half, a figure one; a formula is read as prose", () => {
  // 3 + 2 · 1.5 + 1 = 7
  const tags = '<Exercise name="a" />\n\n<Exercise name="b" />\n\n<SlidingKernel />\n\n';
  expect(readingTime(`${words(540)}\n\n${tags}<Rule layer="conv2d" of="outSize" />\n`)).toBe(7);
});

it("nothing takes less than a minute", () => {
  expect(readingTime("Short.")).toBe(1);
});
