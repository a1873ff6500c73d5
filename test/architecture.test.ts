import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { breaches, circles, importsOf, type Rooms } from "./imports.ts";

const core = ["calc", "networks", "workings"];

/**
 * Who may import whom. Each room imports only rooms above it, so that every arrow points inward, to
 * calc, which imports nothing.
 */
const rooms: Rooms = {
  calc: { door: "@calc", imports: [], without: "all" },
  // Under which folder of a host the site stands.
  base: { imports: [], without: "all" },
  // Which words a line does not part.
  keptTogether: { imports: [], without: "all" },
  // What keeps the site for times without a network: a service worker, and the pages' side of it.
  worker: { imports: ["base"], without: ["katex"] },
  networks: { door: "@networks", imports: ["calc"] },
  workings: { door: "@workings", imports: ["networks", "calc"] },
  frameworks: { door: "@frameworks", imports: ["calc"] },
  // Other people's code, read and never run: in a worker, and in the terminal.
  reading: { door: "@reading", imports: ["frameworks", "calc"], without: ["katex", "yaml"] },
  terminal: { imports: ["reading", "frameworks", "calc"], node: true },
  exercises: { door: "@exercises", imports: ["frameworks", "networks", "calc"] },
  assignments: { door: "@assignments", imports: ["exercises", "calc"], without: ["katex", "yaml"] },
  // What a learner has practised, and what comes next.
  practice: { door: "@practice", imports: ["exercises", "calc"], without: ["katex", "yaml"] },
  // Exercises as files that learning platforms read.
  interchange: { door: "@interchange", imports: ["exercises"], without: ["katex", "yaml"] },
  mathematics: { door: "@mathematics", imports: ["keptTogether", "calc"], node: true },
  styles: { imports: [] },
  "styles/fonts": { imports: [], node: true },
  // What is done with the finished pages; their letters are those that the fonts are cut to.
  build: { imports: ["styles/fonts", "worker", "exercises"], node: true },
  // KaTeX stays out of the browser: formulas are typeset when the site is built.
  "widgets/parts": { imports: ["frameworks", "calc"], without: ["katex"] },
  "widgets/notebook": {
    imports: ["widgets/parts", "exercises", "frameworks", "keptTogether", "calc"],
    without: ["katex"],
  },
  "widgets/figures": {
    imports: ["widgets/notebook", "widgets/parts", "networks", "frameworks", "calc"],
    without: ["katex"],
  },
  "widgets/search": { imports: [], without: ["katex"] },
  // What the search finds in the text of the finished pages.
  "build/search": { imports: ["build", "widgets/search", "calc"], node: true },
  widgets: {
    imports: [
      "base",
      "worker",
      "assignments",
      "interchange",
      "widgets/parts",
      "widgets/search",
      "practice",
      "exercises",
      "frameworks",
      "calc",
    ],
    without: ["katex"],
  },
  "components/site": { imports: ["base", "keptTogether", "worker"], without: ["katex"] },
  "components/mathematics": { imports: ["mathematics", "keptTogether", "calc"] },
  "components/network": {
    imports: ["widgets/parts", "components/site", "components/mathematics", ...core],
  },
  // Other people’s code and what it comes to, drawn by the layouts of the networks’ pages.
  "widgets/workbench": {
    imports: [
      "base",
      "assignments",
      "widgets/parts",
      "components/site",
      "components/network",
      "reading",
      ...core.filter((room) => room !== "networks"),
      "frameworks",
    ],
    without: ["katex"],
  },
  // Code in lessons, whose numbers are the lesson's values.
  "widgets/codeCell": {
    imports: [
      "widgets/notebook",
      "widgets/parts",
      "widgets/workbench",
      "reading",
      "frameworks",
      "calc",
    ],
    without: ["katex"],
  },
  // Which lesson explains a number: also asked where the number stands.
  "components/lesson/course": { imports: ["components/site"], node: true },
  // What a lesson's frontmatter may say.
  "components/lesson/notebookFields": { imports: [] },
  "content.config": {
    imports: ["components/lesson/notebookFields", "build", "exercises", "calc"],
    node: true,
  },
  "components/lesson": {
    imports: [
      "components/lesson/notebookFields",
      "components/lesson/course",
      "components/network",
      "components/site",
      "components/mathematics",
      "widgets",
      "mathematics",
      "keptTogether",
      "frameworks",
      "exercises",
      ...core,
    ],
    node: true,
  },
  "components/reference": {
    imports: [
      "base",
      "components/lesson/course",
      "components/site",
      "components/mathematics",
      "widgets",
      "mathematics",
      "frameworks",
      ...core,
    ],
  },
  // What of the lessons other people’s pages can show.
  "components/embed": { imports: ["components/lesson", "widgets"], node: true },
  // What the search finds: a little of everything.
  "components/search": {
    imports: [
      "base",
      "components/lesson",
      "components/reference",
      "components/site",
      "widgets/search",
      "exercises",
      "frameworks",
      ...core,
    ],
    node: true,
  },
  layouts: { imports: ["base", "components/site", "components/mathematics", "styles"] },
  pages: {
    imports: ["base", "layouts", "components", "widgets", "exercises", "frameworks", ...core],
  },
};

const sources = globSync("src/**/*.{ts,svelte,astro}").filter((file) => !file.endsWith(".d.ts"));
const lessons = existsSync("content/lessons") ? globSync("content/lessons/**/*.mdx") : [];
const read = (file: string) => readFileSync(file, "utf8");
const inSrc = (file: string) => file.replaceAll("\\", "/").replace(/^src\//, "");

test("each import follows the table", () => {
  expect(sources.flatMap((file) => breaches(rooms, inSrc(file), read(file)))).toEqual([]);
});

test("no import leads back to where it began", () => {
  const files = new Map(sources.map((file) => [inSrc(file), read(file)]));
  expect(circles(rooms, files)).toEqual([]);
  files.set("calc/values.ts", `import "./index.ts";`);
  expect(circles(rooms, files)).toContainEqual(expect.stringContaining("calc/values.ts → "));
});

test("each room imports only rooms that stand above it", () => {
  const names = Object.keys(rooms);
  const within = (folder: string) => names.filter((name) => `${name}/`.startsWith(`${folder}/`));
  for (const [place, room] of Object.values(rooms).entries()) {
    for (const imported of room.imports) {
      expect(within(imported), imported).not.toEqual([]);
      expect(names.slice(0, place), names[place]).toEqual(
        expect.arrayContaining(within(imported).filter((name) => name !== names[place])),
      );
    }
  }
});

const page = (body: string) => `---\nconst a = 1;\n---\n${body}`;

describe("an import that breaks the table is named", () => {
  test.each([
    ["calc/derive.ts", 'import { lenet } from "@networks"', "calc may not import networks"],
    ["calc/derive.ts", 'import katex from "katex"', "calc does without this package"],
    ["calc/derive.ts", 'import fs from "node:fs"', "calc does without Node"],
    ["calc/derive.ts", 'import { analyse } from "@calc"', "it is inside already"],
    ["networks/leNet5.ts", 'export * from "@calc/layers"', "its door is @calc"],
    ["networks/leNet5.ts", 'import type { A } from "../calc/layer"', "its door is @calc"],
    ["networks/leNet5.ts", 'import { a } from "/src/calc/derive.ts"', "its door is @calc"],
    ["networks/leNet5.ts", 'import { a } from "src/calc/derive.ts"', "its door is @calc"],
    ["networks/leNet5.ts", 'import { a } from "/src/widgets/a.ts"', "may not import widgets"],
    ["pages/index.astro", '---\nimport "../calc/derive.ts";\n---\n<p />', "its door is @calc"],
    ["pages/index.astro", '---import "../calc/derive.ts"---', "its door is @calc"],
    ["pages/index.astro", page('{await import("../calc/derive.ts")}'), "its door is @calc"],
    ["pages/index.astro", page('<script src="../calc/derive.ts"></script>'), "its door is @calc"],
    ["pages/index.astro", page("{await import(`../calc/${a}`)}"), "hides what is imported"],
    ["pages/index.astro", page("{await import(a)}"), "hides what is imported"],
    ["pages/index.astro", '---\nimport.meta.glob("../calc/*.ts");\n---', "hides what is imported"],
    ["networks/index.ts", 'import.meta.glob("../calc/*.ts")', "hides what is imported"],
    [
      "pages/index.astro",
      '---\nimport { readFileSync } from "fs";\n---',
      "pages does without Node",
    ],
    [
      "widgets/Figure.svelte",
      '<script lang="ts">\n  const { renderToString } = await import("katex");\n</script>',
      "widgets does without this package",
    ],
    [
      "widgets/Figure.svelte",
      '<script lang="ts" generics="T extends Record<string, A>">import katex from "katex"</script>',
      "widgets does without this package",
    ],
    [
      "widgets/Figure.svelte",
      '<script>import A from "@components/site/A"</script>',
      "not import comp",
    ],
    ["widgets/parts/a.ts", 'import { a } from "../slidingKernel.ts"', "not import widgets"],
    ["components/site/a.ts", 'import a from "../lesson/course.ts"', "not import components/lesson"],
    [
      "components/network/A.astro",
      page('<script>import "@components/lesson/b.ts"</script>'),
      "not import",
    ],
    [
      "components/reference/a.ts",
      'import "@components/lesson/scene.ts"',
      "not import components/lesson",
    ],
    ["styles/theme.ts", 'import "../../package.json"', "may not import .."],
    ["components/A.astro", "", "no row in the table"],
    ["utensils/a.ts", "", "no row in the table"],
  ])("%s: %s", (file, text, breach) => {
    expect(breaches(rooms, file, text)).toEqual([expect.stringContaining(breach)]);
  });
});

test("an import that follows the table passes", () => {
  const text = `---
    import Base from "@layouts/Base.astro";
    import { analyse } from "@calc";
    import "./local.css";
    ---
    <script>import { mark } from "@exercises"</script>`;
  expect(importsOf("pages/index.astro", text)).toHaveLength(4);
  expect(breaches(rooms, "pages/index.astro", text)).toEqual([]);
});

test("each file is named after its idea", () => {
  const vague = /^(utils?|helpers?|common|misc)\b/i;
  expect(sources.filter((file) => vague.test(basename(file)))).toEqual([]);
});

test("what is shown computes nothing: no rounding outside calc", () => {
  const shown = sources.filter((file) =>
    /^(workings|widgets|components|layouts|pages)\//.test(inSrc(file)),
  );
  expect(shown.filter((file) => /Math\.(floor|ceil)\b/.test(read(file)))).toEqual([]);
});

test("a lesson has prose, mathematics and tags; no imports, scripts or styles", () => {
  const code = /^\s*(import|export)\s|<(script|style)\b/m;
  const prose = (file: string) => read(file).replaceAll(/^(`{3,}).*?^\1/gms, "");
  expect(lessons.filter((file) => code.test(prose(file)))).toEqual([]);
});

test("each silenced lint says why, after two dashes", () => {
  const silent = /eslint-disable(?!.* -- \S)/;
  expect(sources.filter((file) => silent.test(read(file)))).toEqual([]);
});
