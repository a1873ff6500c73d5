// Makes the three committed fonts from the makers' full ones, because the usual web cuts leave out
// old-style figures and arrows. Run after changing what is kept: node src/styles/fonts/subset.ts
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 0x7e - 0x1f }, (_, i) => String.fromCodePoint(0x20 + i)).join(
  "",
);
const spaces = "\u00a0\u2009\u202f";
const signs = "×·−–—…’‘“”→←↑↓↗▶◀⌊⌋≤≥≠≈±÷°²³½¼†§©•√∞";
const accented = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÄÅÇÉÈÍÓÖØÚÜłŁšŠčČžŽőśćńğıœ";

interface Cut {
  from: string;
  to: string;
  features: string[];
  axes: Record<string, number | { min: number; max: number }>;
}

const figures = ["kern", "liga", "onum", "lnum", "tnum", "pnum"];
const weights = { min: 400, max: 600 };

const cuts: Cut[] = [
  {
    from: "source-serif/VAR/SourceSerif4Variable-Roman.ttf",
    to: "serif.woff2",
    features: figures,
    // Below 20 each further design size costs 16 kB and changes text of 18 px by a hair.
    axes: { wght: weights, opsz: { min: 20, max: 40 } },
  },
  {
    from: "source-serif/VAR/SourceSerif4Variable-Italic.ttf",
    to: "serif-italic.woff2",
    features: figures,
    axes: { wght: weights, opsz: 20 },
  },
  {
    from: "inter-ui/variable/InterVariable.woff2",
    to: "sans.woff2",
    features: ["kern", "calt", "case", "tnum"],
    axes: { wght: weights, opsz: 14 },
  },
];

const { resolve } = createRequire(import.meta.url);

for (const { from, to, features, axes } of cuts) {
  const font = await subsetFont(await readFile(resolve(from)), ascii + spaces + signs + accented, {
    targetFormat: "woff2",
    keepFeatures: features,
    variationAxes: axes,
    noHinting: true,
  });
  await writeFile(new URL(to, import.meta.url), font);
  console.log(`${to} ${(font.length / 1000).toFixed(1)} kB`);
}
