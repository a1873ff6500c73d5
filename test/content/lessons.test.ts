import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = "content/lessons";
const files = globSync("*/*.mdx", { cwd: folder }).sort();

test("the chapters come in the course’s order", () => {
  const chapters =
    "shapes, dense, convolution, pooling, flatten, dense-as-convolution, networks, recurrent, receptive-field, cost, branches, normalisation-and-embeddings, transformers".split(
      ", ",
    );
  const folders = [...new Set(files.map((file) => file.replace(/\/.*/, "")))];
  const numbered = chapters.map((name, place) => `${String(place + 1).padStart(2, "0")}-${name}`);
  expect(folders).toEqual(numbered);
  const titles = readFileSync(`${folder}/chapters.yaml`, "utf8").match(/^[\w-]+(?=:)/gm);
  expect(titles).toEqual(chapters);
});

test("the lessons of a chapter are numbered without a gap", () => {
  const places = Map.groupBy(files, (file) => file.replace(/\/.*/, ""));
  for (const [chapter, lessons] of places) {
    const numbers = lessons.map((file) => Number(/\/(\d\d)-/.exec(file)?.[1]));
    expect(numbers, chapter).toEqual(lessons.map((_, place) => place + 1));
  }
});

test("every lesson asks for a prediction", () => {
  const without = files.filter((file) => !/<Predict\b/.test(bodyOf(file)));
  expect(without).toEqual([]);
});

describe.each(files)("%s", (file) => {
  const body = bodyOf(file);
  const [opening = "", ...sections] = body.split(/^(?=## )/m);

  test("begins with something to play with, before the first heading", () => {
    const tags = [...opening.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
    expect(tags.some((tag) => players.includes(tag ?? ""))).toBe(true);
  });

  test("asks two to five exercises, each once", () => {
    const names = [...body.matchAll(/<Exercise\s+name="([^"]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(names.length).toBeLessThanOrEqual(5);
    expect(new Set(names).size).toBe(names.length);
  });

  test("hints at a word, names a source, and sets its values by a sentence", () => {
    expect(missing(file)).toEqual([]);
  });

  test("ends with the rule, the common mistakes and what it comes to", () => {
    const headings = sections.map((section) => /^## (.*)/.exec(section)?.[1]);
    expect(headings.slice(-2)).toEqual(["The rule", "Common mistakes"]);
    const [rule = "", mistakes = ""] = sections.slice(-2);
    expect(rule.length).toBeGreaterThan("## The rule".length + 20);
    expect(mistakes.match(/<Mistake\b/g)?.length).toBeGreaterThanOrEqual(2);
    expect(mistakes).toMatch(/<\/Mistake>\s+<Takeaway>[^]+<\/Takeaway>/);
    expect(body.match(/<Takeaway>/g)).toHaveLength(1);
  });

  test("says last where it leads", () => {
    const paragraphs = body.split(/\n{2,}/).filter((text) => !/^\s*(\[\^|$)/.test(text));
    expect(paragraphs.at(-1)).toMatch(/^[A-Z“[].*\]\(\/[\w/-]+\/\)/s);
  });
});

/** The tags that one can play with. */
const players = ["Calculator", ...figureTags()];

/** What a lesson does not have: a hinted word, a source with its address, a sentence that sets its values. */
function missing(file: string): readonly string[] {
  const body = bodyOf(file);
  const sources = [...body.matchAll(/^\[\^([\w-]+)\]: .*\]\(https:\/\/.*/gm)];
  const named = sources.some(([, name = ""]) => new RegExp(`\\[\\^${name}\\](?!:)`).test(body));
  const hasValues = /^values:/m.test(readFileSync(`${folder}/${file}`, "utf8"));
  return [
    ...(/<Term\b/.test(body) ? [] : ["word"]),
    ...(named ? [] : ["source"]),
    ...(!hasValues || /<Try\b/.test(body) ? [] : ["sentence"]),
  ];
}

/** What follows the frontmatter. */
function bodyOf(file: string): string {
  const [, , ...body] = readFileSync(`${folder}/${file}`, "utf8").split(/^---$/m);
  return body.join("---");
}

/** Components of Astro can’t be loaded here, but the list of them can be read. */
function figureTags(): readonly string[] {
  const index = readFileSync("src/components/lesson/figures/index.ts", "utf8");
  const list = /figureComponents = \{([^}]+)\}/.exec(index)?.[1] ?? "";
  return list.match(/\w+/g) ?? [];
}
