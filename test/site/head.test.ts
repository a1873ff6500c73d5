import { expect, test } from "vitest";
import { addresses, addressOf, elementsOf, htmlAt, isBuilt } from "../../src/build/dist.ts";

// What stands in other people's pages is a part of a lesson, and says what the lesson says.
const pages = addresses().filter((page) => !/^\/embed\/./.test(page));
const heads = new Map(
  pages.map((page) => [page, elementsOf(htmlAt(page).replace(/<\/head>.*/s, ""))]),
);

function metaOf(page: string, name: string): string {
  const metas = (heads.get(page) ?? []).filter(
    ({ attributes }) => (attributes["name"] ?? attributes["property"]) === name,
  );
  expect(metas, `${page}: ${name}`).toHaveLength(1);
  return metas[0]?.attributes["content"] ?? "";
}

test("every page says its language, and allows to be enlarged", () => {
  for (const page of pages) {
    const html = heads.get(page)?.find(({ name }) => name === "html");
    expect(html?.attributes["lang"], page).toBe("en-GB");
    expect(metaOf(page, "viewport"), page).not.toMatch(/maximum-scale|user-scalable/);
  }
});

test("no two pages have the same title or description", () => {
  const titles = pages.map((page) => heads.get(page)?.find(({ name }) => name === "title")?.text);
  const descriptions = pages.map((page) => metaOf(page, "description"));
  for (const texts of [titles, descriptions]) {
    expect(texts.filter((text, at) => !text || texts.indexOf(text) !== at)).toEqual([]);
  }
});

test("what others show of a page is its title, its description, and a picture that is there", () => {
  for (const page of pages) {
    expect(metaOf(page, "og:title"), page).not.toBe("");
    const picture = addressOf(metaOf(page, "og:image"));
    expect(picture !== undefined && isBuilt(picture), `${page}: ${picture ?? "no picture"}`).toBe(
      true,
    );
  }
  expect(metaOf("/lessons/convolution/padding/", "og:image")).toMatch(
    /lessons-convolution-padding/,
  );
});

test("a page is said to be the original only where the build knows its host", () => {
  const canonical = pages.filter((page) => htmlAt(page).includes('rel="canonical"'));
  const hasSitemap = isBuilt("/sitemap.xml");
  expect(canonical.length > 0).toBe(hasSitemap);
});
