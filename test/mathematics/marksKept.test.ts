import { expect, it } from "vitest";
import { marksKept } from "../../src/mathematics/marksKept.ts";

type Child = Parameters<typeof marksKept>[0][number];
const text = (value: string): Child => ({ type: "text", value });
const tag = (name: string, ...attributes: string[]): Child => ({
  type: "mdxJsxTextElement",
  name,
  attributes: attributes.map((each) => ({ type: "mdxJsxAttribute", name: each, value: "places" })),
  children: [],
});

it("a number and the comma behind it stand in one span", () => {
  const kept = marksKept([text("steps of "), tag("Choose"), text(", and on")]);
  expect(kept).toEqual([
    text("steps of "),
    {
      type: "mdxJsxTextElement",
      name: "span",
      attributes: [{ type: "mdxJsxAttribute", name: "class", value: "kept" }],
      children: [tag("Choose"), text(",")],
    },
    text(" and on"),
  ]);
});

it.each([
  ["a number that a word follows", [tag("Shown", "one", "many"), text(".")]],
  ["a number before a space", [tag("Shown"), text(" of them.")]],
  ["another tag", [tag("Term"), text(".")]],
])("%s stays as it is", (_, children) => {
  expect(marksKept(children)).toEqual(children);
});
