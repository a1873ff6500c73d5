import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = globSync("src/{styles,layouts,pages,components/site}/**/*.{css,astro}");
const isToken = (file: string) => file.endsWith("tokens.css");

test("each size of type is one of the scale in tokens.css, or a share of the one around it", () => {
  const stray = files
    .filter((file) => !isToken(file))
    .flatMap((file) =>
      [
        ...readFileSync(file, "utf8").matchAll(/\bfont(?:-size)?:[^;]*?\b[\d.]+(?:rem|px)\b[^;]*/g),
      ].map(([found]) => `${file}: ${found}`),
    )
    // A phone zooms into a field whose letters are smaller than its own.
    .filter((found) => !found.endsWith("controls.css: font-size: 1rem"));
  expect(stray).toEqual([]);
});
