import { expect, test } from "vitest";
import { plainStyles } from "../../src/build/social/plainStyles.ts";

const root = ":root { --ink: light-dark(#1d1d22, #e9e6df); --line: var(--ink) }";

test.each([
  ["a variable", ".a { fill: var(--ink) }", ".a{fill: #1d1d22 }"],
  ["a variable of a variable", ".a { stroke: var(--line) }", ".a{stroke: #1d1d22 }"],
  ["what it is without one", ".a { fill: var(--none, red) }", ".a{fill: red }"],
  // 0.5 · 255 + 0.5 · 0 = 127.5, rounded up.
  [
    "a mixture",
    ".a { fill: color-mix(in oklab, #ffffff 50%, #000000) }",
    ".a{fill: rgb(128,128,128) }",
  ],
  [
    "a share",
    ".a { fill: color-mix(in oklab, #fff 25%, transparent) }",
    ".a{fill: rgba(255,255,255,0.25) }",
  ],
  ["a layer", "@layer base { .a { fill: red } }", ".a{fill: red }"],
  ["a screen", "@media print { .a { fill: red } }", ""],
  ["a pointer", ".a:hover { fill: red }", ""],
])("%s has a plain value", (_, css, plain) => {
  expect(plainStyles(`${root} ${css}`).replace(/\s+/g, " ").trim()).toBe(
    plain.replace(/\s+/g, " ").trim().replace("{fill", "{ fill").replace("{stroke", "{ stroke"),
  );
});
