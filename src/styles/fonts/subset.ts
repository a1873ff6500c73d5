// Makes the committed fonts from the makers' full ones, because the usual web cuts leave out
// old-style figures and arrows. Run after changing what is kept: npm run fonts
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import fontverter from "fontverter";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 0x7e - 0x1f }, (_, i) => String.fromCodePoint(0x20 + i)).join(
  "",
);
const spaces = "\u00a0\u2009\u202f";
const signs = "×·−–—…’‘“”→←↑↓↗▶◀⌊⌋≤≥≠≈±÷°²³½¼†§©•√∞";
const accented = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÄÅÇÉÈÍÓÖØÚÜłŁšŠčČžŽőśćńğıœ";

const prose = ascii + spaces + signs + accented;
// What lies beyond comes from KaTeX's whole fonts: katexFonts.css says which letters these cover.
const mathematics = `${ascii}·×⋅…⋯−⌊⌋⌈⌉≤≥≠≈≡∑∏∞→←⇒∈∣′\u00a0\u200b`;
const greek = Array.from({ length: 25 }, (_, i) => String.fromCodePoint(0x3b1 + i)).join("");

interface Cut {
  from: string;
  to: string;
  text: string;
  features?: string[];
  axes?: Record<string, number | { min: number; max: number }>;
}

const figures = ["kern", "liga", "onum", "lnum", "tnum", "pnum"];
const weights = { min: 400, max: 600 };

const cuts: Cut[] = [
  {
    from: "source-serif/VAR/SourceSerif4Variable-Roman.ttf",
    to: "serif.woff2",
    text: prose,
    features: figures,
    // Below 20 each further design size costs 16 kB and changes text of 18 px by a hair.
    axes: { wght: weights, opsz: { min: 20, max: 40 } },
  },
  {
    from: "source-serif/VAR/SourceSerif4Variable-Italic.ttf",
    to: "serif-italic.woff2",
    text: prose,
    features: figures,
    axes: { wght: weights, opsz: 20 },
  },
  {
    from: "inter-ui/variable/InterVariable.woff2",
    to: "sans.woff2",
    text: prose,
    features: ["kern", "calt", "case", "tnum"],
    axes: { wght: weights, opsz: 14 },
  },
  {
    from: "katex/dist/fonts/KaTeX_Main-Regular.woff2",
    to: "katex-main.woff2",
    text: mathematics,
  },
  {
    from: "katex/dist/fonts/KaTeX_Math-Italic.woff2",
    to: "katex-math.woff2",
    text: ascii + greek,
  },
];

const { resolve } = createRequire(import.meta.url);

for (const { from, to, text, features, axes } of cuts) {
  const font = await subsetFont(await readFile(resolve(from)), text, {
    targetFormat: "sfnt",
    ...(features && { keepFeatures: features }),
    ...(axes && { variationAxes: axes }),
    noHinting: true,
  });
  const woff2 = await fontverter.convert(renamed(font), "woff2");
  await writeFile(new URL(to, import.meta.url), woff2);
  console.log(`${to} ${(woff2.length / 1000).toFixed(1)} kB`);
}

/** Adobe reserves the name “Source” for its own files, so a cut one may not bear it: it says “Layers”. */
function renamed(font: Buffer): Buffer {
  const hidden = (text: string) => Buffer.from(text, "utf16le").swap16();
  for (const write of [hidden, (text: string) => Buffer.from(text, "latin1")]) {
    for (let at = font.indexOf(write("Source")); at >= 0; at = font.indexOf(write("Source"), at)) {
      write("Layers").copy(font, at);
    }
  }
  return font;
}
