import { expect, it } from "vitest";
import { numbersKept } from "../../src/mathematics/numbersKept.ts";

type Child = Parameters<typeof numbersKept>[0][number];
const text = (value: string): Child => ({ type: "text", value });
const tag = (name: string, ...attributes: string[]): Child => ({
  type: "mdxJsxTextElement",
  name,
  attributes: attributes.map((each) => ({ type: "mdxJsxAttribute", name: each, value: "places" })),
  children: [],
});
const line = (...children: Child[]): Child => ({
  type: "mdxJsxTextElement",
  name: "span",
  attributes: [{ type: "mdxJsxAttribute", name: "class", value: "kept" }],
  children,
});
const [size, other] = [tag("Choose"), tag("Number")];

it.each([
  [
    "the comma",
    [text("steps of "), size, text(", and on")],
    [text("steps of "), line(size, text(",")), text(" and on")],
  ],
  [
    "the word that it counts",
    [size, text(" values, and on")],
    [line(size, text(" values,")), text(" and on")],
  ],
  ["a unit", [size, text(" MB of it")], [line(size, text(" MB")), text(" of it")]],
  [
    "sizes that are written",
    [text("of 12 × "), size, text(" × 3 pixels.")],
    [text("of "), line(text("12 × "), size, text(" × 3 pixels."))],
  ],
  [
    "another tag’s size",
    [size, text("\u00a0×\u00a0"), other, text(" in all")],
    [line(size, text("\u00a0×\u00a0"), other), text(" in all")],
  ],
])("a number and %s stand in one line", (_, children, kept) => {
  expect(numbersKept(children)).toEqual(kept);
});

it.each([
  ["a number that brings its word", [tag("Shown", "one", "many"), text(".")]],
  ["a number before a tiny word", [tag("Shown"), text(" of them.")]],
  ["a number before a long word", [tag("Shown"), text(" multiply–accumulates.")]],
  ["another tag", [tag("Term"), text(" values.")]],
  ["numbers with words between them", [size, text(" of 3 "), other]],
])("%s stays as it is", (_, children) => {
  expect(numbersKept(children)).toEqual(children);
});
