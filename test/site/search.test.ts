import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Entry } from "@widgets/search/entry.ts";
import { finder } from "@widgets/search/find.ts";
import { textFinder } from "@widgets/search/findText.ts";
import { grouped } from "@widgets/search/groups.ts";
import type { Section } from "@widgets/search/section.ts";
import { listed } from "@widgets/search/shown.ts";
import { addressOf, dist, fileAt, htmlAt, isBuilt } from "../../src/build/dist.ts";
import { formulas } from "./searchFormulas.ts";
import { queries } from "./searchQueries.ts";
import { pasted } from "./searchPasted.ts";
import { wondered } from "./searchWords.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(`${dist}/${name}`, "utf8"));
// Both are our own files.
const entries = read("search.json") as Entry[];
const sections = read("search/texts.json") as Section[];
const find = finder(entries);
const findText = await textFinder(sections, entries);

/** Where the first lines of what is shown lead to, within the site. */
function shownFor(typed: string): string[] {
  const named = find(typed);
  const groups = grouped(
    findText(typed),
    named.map(({ href }) => href),
  );
  return listed(named, groups).flatMap(({ options }) =>
    options.map(({ href }) => (addressOf(href) ?? "") + href.replace(/^[^?#]*/, "")),
  );
}

describe("among the first three of what is shown", () => {
  test.each(queries)("%s", (typed, page) => {
    const first = shownFor(typed).slice(0, 3);
    expect(
      first.filter((address) => page.test(address)),
      first.join(" "),
    ).not.toEqual([]);
  });
});

/** Which of some pages comes how far down. */
const placed = [...pasted, ...wondered, ...formulas].map(([typed, page]) => ({
  typed,
  place: shownFor(typed).findIndex((address) => page.test(address)) + 1,
}));

test.each([
  { share: 0.95, within: 3 },
  { share: 0.85, within: 1 },
])("of many more, $share are within $within", ({ share, within }) => {
  const missed = placed.filter(({ place }) => place === 0 || place > within);
  const said = missed.map(({ typed, place }) => `${place}: ${typed}`).join("\n");
  expect(1 - missed.length / placed.length, said).toBeGreaterThanOrEqual(share);
});

test("a formula is found by its form, whatever its letters, and names that share letters are not", () => {
  const [first] = shownFor("(a + 2b - c) / d + 1");
  expect(first).toBe("/reference/conv2d/#outSize");
  expect(find("(a + 2b - c) / d + 1")).toEqual([]);
});

test("each section is on a page that is built, and at a place that is there", () => {
  const pages = Map.groupBy(sections, ({ href }) => addressOf(href) ?? "");
  const missing = [...pages].flatMap(([address, some]) => {
    const html = isBuilt(address) ? htmlAt(address) : "";
    const ids = new Set(html.match(/(?<= id=")[^"]*/g));
    return some.filter(({ href }) => {
      const [, id] = href.split("#");
      return html === "" || (id !== undefined && !ids.has(id));
    });
  });
  expect(missing.map(({ href }) => href)).toEqual([]);
});

test("no name has a hole in it that its layer should have filled", () => {
  expect(entries.filter(({ title, words }) => /[{}]/.test(title + words))).toEqual([]);
});

test("each lesson, layer and network has sections that are found", () => {
  const pages = new Set(sections.map(({ href }) => href.replace(/#.*/, "")));
  const wanted = entries.filter(({ kind }) => /^(lesson|layer|network)$/.test(kind));
  expect(wanted.filter(({ href }) => !pages.has(href)).map(({ href }) => href)).toEqual([]);
});

test("formulas are indexed as they are spoken, once, and never as signs", () => {
  const rule = sections.find(({ href }) => href.endsWith("/convolution/padding/#the-rule"));
  expect(rule?.text).toContain(
    "end is (input size divided by stride, rounded up, minus 1) times stride plus kernel size",
  );
  expect(rule?.symbols.split(" ")).toEqual(expect.arrayContaining(["n_in", "k", "s"]));
  expect(sections.filter(({ text }) => /[⌊⌋⌈⌉]|\\frac|undefined|data-/.test(text))).toEqual([]);
});

test("all of it is no more than 150 kB over the line, and kept for times without a network", () => {
  expect(gzipSync(readFileSync(fileAt("/search/texts.json"))).length).toBeLessThan(150_000);
  expect(readFileSync(`${dist}/service-worker.js`, "utf8")).toContain("/search/texts.json");
});
