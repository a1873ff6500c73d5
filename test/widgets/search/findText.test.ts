import { expect, test } from "vitest";
import type { Hit } from "@widgets/search/findText.ts";
import { textFinder } from "@widgets/search/findText.ts";
import { shapesOf } from "@widgets/search/formulaShape.ts";
import { grouped } from "@widgets/search/groups.ts";
import type { Section } from "@widgets/search/section.ts";
import { countOf, listed } from "@widgets/search/shown.ts";

const section = (kind: Section["kind"], heading: string, text: string): Section => ({
  kind,
  page: "A page",
  heading,
  text,
  symbols: "",
  href: `/${kind}/#${heading}`,
});
const sections = [
  section("lesson", "edges", "Begin.\nThe padding is at both edges. It is zero."),
  section("formula", "size", "The output size counts the padding twice."),
  section("formula", "copy", "Padding is here."),
  section("formula", "copy", "Padding is here."),
  section("network", "other", "Nothing of the kind."),
];
const find = await textFinder(sections, []);

const headings = (hits: readonly Hit[]) => hits.map(({ section: { heading } }) => heading);

test("a section with all the words is found, and those with a part of them are not", () => {
  expect(headings(find("edges padding"))).toEqual(["edges"]);
  expect(find("carburettor")).toEqual([]);
});

test("a hit shows the sentence that has the words", () => {
  const [hit] = find("padding edges");
  expect(hit?.pieces.map(({ text }) => text).join("")).toBe("The padding is at both edges.");
});

test("a formula is found where it is declared first, then where it is told, then what has its name", async () => {
  const shapes = shapesOf("(n - k)/s + 1").join(" ");
  const findIn = await textFinder(
    [
      { ...section("lesson", "told", "It is told."), shapes },
      section("lesson", "about", "A page on the size."),
      { ...section("formula", "size", "It is declared."), shapes },
    ],
    [],
  );
  expect(headings(findIn("(w - f)/t + 1"))).toEqual(["size", "told", "about"]);
});

test("hits are put together by kind; what is listed or said already is left out", () => {
  const groups = grouped(find("padding"), ["/formula/#size"]);
  expect(groups.map(({ kind, hits }) => [kind, headings(hits)])).toEqual(
    expect.arrayContaining([
      ["lesson", ["edges"]],
      ["formula", ["copy"]],
    ]),
  );
  expect(groups).toHaveLength(2);
});

test("what has the name is listed first, and all of it is counted", () => {
  const named = { kind: "word", title: "padding", words: "", href: "/glossary/#padding" } as const;
  const lists = listed([named], grouped(find("edges"), []));
  expect(lists.map(({ title }) => title)).toEqual(["By name", "In the lessons"]);
  expect(countOf(lists)).toBe("Found: 1 by name, 1 in the lessons.");
});
