import { expect, test } from "vitest";
import { pickFrom, snippetOf } from "../../../src/widgets/embed/snippet.ts";

const place = { page: "/lessons/pooling/pooling/" };
const grid = { ...place, address: "/embed/lessons/a/grid/", title: 'A "grid"', name: "grid" };
const tape = { ...place, address: "/embed/lessons/a/tape/", title: "Tape", name: "tape" };
const here = "https://layerwise.example/embed/";

test("the snippet is a frame with a name and its numbers, and nothing in them ends an attribute", () => {
  const framed = { address: `${grid.address}?stride=2&kernelSize=3"`, title: grid.title };
  expect(snippetOf(framed, "https://layerwise.example", "/"))
    .toBe(`<iframe src="https://layerwise.example/embed/lessons/a/grid/?stride=2&amp;kernelSize=3&quot;" title="A &quot;grid&quot;" loading="lazy"
  style="width: 100%; height: 40rem; border: 0"></iframe>
<script src="https://layerwise.example/embed.js" async></script>`);
});

test.each([
  ["https://layerwise.example/lessons/pooling/pooling/?stride=2#tape", tape, "?stride=2"],
  ["https://layerwise.example/lessons/pooling/pooling/?stride=2", grid, "?stride=2"],
  [" /embed/lessons/a/tape/ ", tape, ""],
])("%s leads to its figure", (link, embeddable, query) => {
  expect(pickFrom(link, [grid, tape], here)).toEqual({ embeddable, query });
});

test.each([
  ["https://elsewhere.example/lessons/pooling/pooling/", "not a link to this site"],
  ["data:text/html,<p>", "not a link to this site"],
  ["https://layerwise.example/glossary/", "no figure"],
  ["https://", "not a link to this site"],
  // A code cell is no figure; another figure than the one that was meant helps nobody.
  ["/lessons/pooling/pooling/#code-pooling", 'there are: A "grid", Tape.'],
])("%s is refused with a sentence", (link, said) => {
  expect(pickFrom(link, [grid, tape], here)).toContain(said);
});
