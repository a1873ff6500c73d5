import { expect, test } from "vitest";
import { toolAt } from "../../../src/build/search/tools.ts";

const page = (head: string, body = "") =>
  `<html><head><title>Mark submissions · Layerwise</title>${head}</head><body><main>${body}</main></body></html>`;

test("a page that does something is found by its title, what it is for, its headings and its address", () => {
  const html = page(
    '<meta name="description" content="Drop what they handed in.">',
    "<h1>What did they hand in?</h1><p>A long story.</p><h2>What it promises</h2>",
  );
  expect(toolAt("/teach/verify/", html)).toMatchObject([
    {
      kind: "tool",
      page: "Mark submissions",
      heading: "",
      text: "Drop what they handed in.\nWhat did they hand in?\nWhat it promises",
      symbols: "teach verify",
    },
  ]);
});

test("a page that does not say what it is for is left out", () => {
  expect(toolAt("/teach/verify/", page(""))).toEqual([]);
});
