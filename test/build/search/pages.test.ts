import { expect, test } from "vitest";
import { sectionsAt } from "../../../src/build/search/pages.ts";

const page = (body: string) => `<html><body><nav>Lessons</nav><main>${body}</main></body></html>`;
const sections = (body: string, kind: Parameters<typeof sectionsAt>[2] = "lesson") =>
  sectionsAt("/lessons/a/b/", page(body), kind).map(({ kind, href, page, heading, text }) => ({
    kind,
    place: href.replace(/^[^#]*/, ""),
    page,
    heading,
    text,
  }));

const exercise =
  '<section class="exercise" id="twice"><p class="kicker">Try it · Twice</p><p>How many?</p></section>';

test("a lesson is cut at its headings, and its exercises out of it", () => {
  const body = `<h1>Why?</h1><p>Because.</p><h2 id="how">How</h2><p>So.</p>${exercise}<p>And so on.</p>`;
  expect(sections(body)).toEqual([
    { kind: "lesson", place: "", page: "Why?", heading: "", text: "Because." },
    { kind: "lesson", place: "#how", page: "Why?", heading: "How", text: "So.\nAnd so on." },
    { kind: "exercise", place: "#twice", page: "Why?", heading: "Twice", text: "How many?" },
  ]);
});

test("numbers are as they read at first; tools, pictures and what is folded away are left out", () => {
  const number =
    '<button class="asks-why">55</button><span class="why" popover>(227 − 11) / 4 + 1</span>';
  const body = `<p>It stands in ${number} places.</p><button>Copy</button><svg><text>x</text></svg>
    <astro-island><figure>1 2 3</figure></astro-island><p class="visually-hidden">Said</p>`;
  expect(sections(body).map(({ text }) => text)).toEqual(["It stands in 55 places."]);
});

test("a formula is read aloud once, and not where a sentence beside it does so", () => {
  const math = '<math><mi class="q-kernel">k</mi><mo>−</mo><mn>1</mn></math>';
  const own = `<section id="x"><h3 id="x-label">left</h3>${math}<p>The left is the rest.</p></section>`;
  expect(
    sections(`<p>It takes ${math} zeros.</p>${own}`, "formula").map(({ text }) => text),
  ).toEqual(["It takes kernel size minus 1 zeros.", "The left is the rest."]);
});

test("a row of a table is a line without its empty cells", () => {
  const body = `<h2 id="t">T</h2><table><thead><tr><th>Layer</th></tr></thead>
    <tr><th>conv1</th><td></td><td>34,944</td><td>–</td></tr></table>`;
  expect(sections(body).map(({ text }) => text)).toEqual(["conv1 · 34,944"]);
});

test("of a network’s page, what it says as every other does is left out", () => {
  const body = `<h1>Net</h1><p>Its own.</p><h2>To scale</h2><p>One length is one value.</p>
    <h2 id="others">What others count</h2><p>7.</p>`;
  expect(sections(body, "network").map(({ place }) => place)).toEqual(["", "#others"]);
});
