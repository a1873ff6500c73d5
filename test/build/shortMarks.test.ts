import { expect, test } from "vitest";
import { shortMarks } from "../../src/build/shortMarks.ts";

test("a mark of Astro’s is shortened alike on elements and in styles", () => {
  expect(shortMarks("<style>p[data-astro-cid-pj45llan]{}</style><p data-astro-cid-pj45llan>")).toBe(
    "<style>p[data-_j45l]{}</style><p data-_j45l>",
  );
});

test("two components never come to have the same mark", () => {
  shortMarks("<p data-astro-cid-aj88xyza>");
  expect(() => shortMarks("<p data-astro-cid-bj88xyzb>")).toThrow("data-_j88x");
});
