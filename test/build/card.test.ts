import { expect, test } from "vitest";
import { card } from "../../src/build/social/card.ts";
import { figureOf } from "../../src/build/social/figure.ts";

const page = `<html><head><style>:root{--ink:light-dark(#111,#eee)}.bar{fill:var(--ink)}</style></head>
<main><figure><svg viewBox="0 0 24 24"><path d="M0 0"></path></svg></figure>
<figure><svg viewBox="0 0 860 200" width="860" height="200" aria-hidden="true" data-mark>
<rect class="bar" width="10" height="10"></rect><svg viewBox="0 0 1 1"></svg></svg></figure></main></html>`;

test("a page’s figure is the first one wide enough, whole, with its styles", () => {
  const figure = figureOf(page);
  expect(figure).toMatchObject({ width: 860, height: 200 });
  expect(figure?.svg).toMatch(/data-mark="".*<\/svg><\/svg>$/s);
  expect(figure?.svg).not.toContain("aria-hidden");
  expect(figure?.styles).toContain(".bar{fill:#111}");
});

test("a page without a figure has none, and its picture is the site’s sign", () => {
  expect(figureOf("<main><p>Text</p></main>")).toBeUndefined();
  expect(card("Reference", undefined)).toContain("<rect");
});

test("a title is set in lines, and its signs are no markup", () => {
  const svg = card(
    "Is 3 < 4 & does a kernel of that size fit into a row of so many pixels, and how often?",
    undefined,
  );
  expect(svg).toContain("Is 3 &lt; 4 &amp; does a kernel of");
  expect(svg.match(/<text class="card-title"/g)).toHaveLength(3);
});
