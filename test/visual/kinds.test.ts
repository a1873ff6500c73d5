import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { kinds } from "./kinds.ts";

/** `src/pages/lessons/[...lesson].astro` as what its addresses are like. */
const likeOf = (file: string) =>
  new RegExp(
    `^/${file
      .replaceAll("\\", "/")
      .replace(/^src\/pages\//, "")
      .replace(/(^|index)\.astro$|\.astro$/, (end) => (end === ".astro" ? "/" : ""))
      .replace("404/", "404.html")
      .replace(/\[\.\.\.\w+\]/, ".+")
      .replaceAll(/\[\w+\]/g, "[^/]+")}$`,
  );

/** One page for each figure, which figures.ts looks at, or for each calculator, which is on a page of its own. */
const isFigure = (file: string) => /embed\/(lessons|reference)/.test(file);

test("each file of src/pages has a page that is looked at", () => {
  const files = globSync("src/pages/**/*.astro").filter((file) => !isFigure(file));
  const places = kinds.map(({ address }) => address.replace(/\?.*/, ""));
  expect(files.filter((file) => !places.some((place) => likeOf(file).test(place)))).toEqual([]);
});

test("no two kinds have one name", () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
});
