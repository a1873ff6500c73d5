import { readFileSync } from "node:fs";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Color,
} from "culori";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const themes = {
  light: new Map(pairs.map(([, name = "", light = ""]) => [name, light])),
  dark: new Map(pairs.map(([, name = "", , dark = ""]) => [name, dark])),
};
type Theme = keyof typeof themes;

const surfaces = ["paper", "raised", "sunk"];
const quantities = [
  "size",
  "kernel",
  "stride",
  "padding",
  "dilation",
  "channels",
  "units",
  "parameters",
];
const texts = ["ink", "soft", "link", "right", "wrong", ...quantities];

function colour(theme: Theme, name: string): string {
  const found = themes[theme].get(name);
  if (found === undefined) throw new Error(`tokens.css has no --${name} for light and dark.`);
  return found;
}

test("every colour of a quantity in quantities.css is checked here", () => {
  const used = readFileSync("src/styles/quantities.css", "utf8").matchAll(/var\(--(\w+)\);/g);
  expect([...used].map(([, name]) => name).filter((name) => name !== "accent")).toEqual([
    ...quantities,
    "ink",
  ]);
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const contrasts = (name: string) =>
    surfaces.map((surface) => wcagContrast(colour(theme, name), colour(theme, surface)));

  // WCAG 2.2, 1.4.3 and 1.4.11.
  test.each(texts)("%s reads on every surface: 4.5 to 1", (name) => {
    expect(Math.min(...contrasts(name))).toBeGreaterThanOrEqual(4.5);
  });

  test("the bounds of a field stand out from every surface: 3 to 1", () => {
    expect(Math.min(...contrasts("edge"))).toBeGreaterThanOrEqual(3);
  });

  /**
   * CIEDE2000 says how different two colours look; 2.3 is just noticeable side by side. Ten is plain
   * side by side, but too little to know a single colour again, least of all in a thin line: that is
   * why each quantity has a second sign. The simulation is of complete dichromacy (Machado 2009).
   */
  test.each([
    ["all cones", 20, (one: Color) => one],
    ["no red cones", 10, filterDeficiencyProt(1)],
    ["no green cones", 10, filterDeficiencyDeuter(1)],
    ["no blue cones", 10, filterDeficiencyTrit(1)],
  ])("with %s, two quantities differ by %d at least", (_, bound, seen) => {
    const distance = differenceCiede2000();
    const close = quantities.flatMap((one, place) =>
      quantities.slice(place + 1).flatMap((other) => {
        const [a, b] = [seen(rgb(theme, one)), seen(rgb(theme, other))];
        const apart = distance(a, b);
        return apart < bound ? [`${one} and ${other}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });
});

/** A colour as three numbers, which is what a simulation takes. */
function rgb(theme: Theme, name: string): Color {
  const hex = Number.parseInt(colour(theme, name).slice(1), 16);
  const [r = 0, g = 0, b = 0] = [16, 8, 0].map((bits) => ((hex >> bits) & 255) / 255);
  return { mode: "rgb", r, g, b };
}
