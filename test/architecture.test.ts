import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { breaches, importsOf, type Folders } from "./imports.ts";

/** Who may import whom: every arrow points inward, to calc, which imports nothing. */
const folders: Folders = {
  calc: { door: "@calc", imports: [], without: "all" },
  mathematics: { door: "@mathematics", imports: ["calc"] },
  networks: { door: "@networks", imports: ["calc"] },
  exercises: { door: "@exercises", imports: ["networks", "calc"] },
  frameworks: { door: "@frameworks", imports: ["calc"] },
  // KaTeX stays out of the browser: formulas are typeset when the site is built.
  widgets: { imports: ["exercises", "frameworks", "networks", "calc"], without: ["katex"] },
  components: {
    imports: ["widgets", "mathematics", "exercises", "frameworks", "networks", "calc", "styles"],
  },
  layouts: { imports: ["components", "mathematics", "styles"] },
  pages: {
    imports: [
      "layouts",
      "components",
      "widgets",
      "mathematics",
      "exercises",
      "frameworks",
      "networks",
      "calc",
    ],
  },
  "content.config": { imports: ["exercises", "networks", "calc"] },
  styles: { imports: [] },
};

const sources = globSync("src/**/*.{ts,svelte,astro}").filter((file) => !file.endsWith(".d.ts"));
const lessons = existsSync("content/lessons") ? globSync("content/lessons/**/*.mdx") : [];
const read = (file: string) => readFileSync(file, "utf8");
const inSrc = (file: string) => file.replaceAll("\\", "/").replace(/^src\//, "");

test("each import follows the table", () => {
  expect(sources.flatMap((file) => breaches(folders, inSrc(file), read(file)))).toEqual([]);
});

describe("an import that breaks the table is named", () => {
  test.each([
    ["calc/derive.ts", 'import { lenet } from "@networks"', "calc may not import networks"],
    ["calc/derive.ts", 'import katex from "katex"', "calc does without this package"],
    ["calc/derive.ts", 'import fs from "node:fs"', "calc does without this package"],
    ["calc/derive.ts", 'import { analyse } from "@calc"', "it is inside already"],
    ["networks/leNet5.ts", 'export * from "@calc/layers"', "its door is @calc"],
    ["networks/leNet5.ts", 'import type { A } from "../calc/layer"', "its door is @calc"],
    ["pages/index.astro", '---\nimport "../calc/derive.ts";\n---\n<p />', "its door is @calc"],
    [
      "widgets/Figure.svelte",
      '<script lang="ts">\n  const { renderToString } = await import("katex");\n</script>',
      "widgets does without this package",
    ],
    ["widgets/Figure.svelte", '<script>import A from "@components/A"</script>', "not import comp"],
    ["styles/theme.ts", 'import "../../package.json"', "may not import .."],
    ["utensils/a.ts", "", "no row in the table"],
  ])("%s: %s", (file, text, breach) => {
    expect(breaches(folders, file, text)).toEqual([expect.stringContaining(breach)]);
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
  expect(breaches(folders, "pages/index.astro", text)).toEqual([]);
});

test("each file is named after its idea", () => {
  const vague = /^(utils?|helpers?|common|misc)\b/i;
  expect(sources.filter((file) => vague.test(basename(file)))).toEqual([]);
});

test("what is shown computes nothing: no rounding outside calc", () => {
  const shown = sources.filter((file) => /^(widgets|components|pages)\//.test(inSrc(file)));
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
