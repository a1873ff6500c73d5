// Makes the committed fonts from the makers' full ones: letters.ts says what is kept. Run after
// changing that: npm run fonts
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import fontverter from "fontverter";
import subsetFont from "subset-font";
import { letters, type Letters } from "./letters.ts";

interface Cut {
  from: string;
  features: string[];
  axes?: Record<string, number | { min: number; max: number }>;
}

const roman = "source-serif/VAR/SourceSerif4Variable-Roman.ttf";
// Lining figures of one width are what Source Serif has by itself.
const figures = ["onum", "pnum"];

const cuts: Record<keyof typeof letters, Cut> = {
  // Two weights are no larger than one that varies; so the bold, which is that of headings, can
  // have a larger optical size.
  serif: { from: roman, features: ["kern", "liga", ...figures], axes: { wght: 400, opsz: 20 } },
  "serif-bold": { from: roman, features: ["kern", ...figures], axes: { wght: 600, opsz: 30 } },
  "serif-italic": {
    from: "source-serif/VAR/SourceSerif4Variable-Italic.ttf",
    features: ["kern", ...figures],
    axes: { wght: 400, opsz: 20 },
  },
  sans: {
    from: "inter-ui/variable/InterVariable.woff2",
    features: ["kern", "tnum"],
    axes: { wght: { min: 400, max: 600 }, opsz: 14 },
  },
  mathematics: {
    from: "@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2",
    features: ["none"],
  },
};

const { resolve } = createRequire(import.meta.url);

for (const [name, { common, rare }] of Object.entries<Letters>(letters)) {
  // `cuts` has a cut for each of them.
  const cut = cuts[name as keyof typeof letters];
  await write(name, common, cut);
  await write(`${name}-rare`, rare, cut);
}

async function write(name: string, kept: string, { from, features, axes }: Cut): Promise<void> {
  const font = await subsetFont(await readFile(resolve(from)), kept, {
    targetFormat: "sfnt",
    keepFeatures: features,
    ...(axes && { variationAxes: axes }),
    noHinting: true,
  });
  const woff2 = await fontverter.convert(renamed(font), "woff2");
  await writeFile(new URL(`${name}.woff2`, import.meta.url), woff2);
  console.log(`${name}.woff2 ${(woff2.length / 1000).toFixed(1)} kB`);
}

/** Adobe reserves the name “Source” for its own files, so a cut one may not bear it: it says “Layers”. */
function renamed(font: Buffer): Buffer {
  const hidden = (name: string) => Buffer.from(name, "utf16le").swap16();
  for (const write of [hidden, (name: string) => Buffer.from(name, "latin1")]) {
    for (let at = font.indexOf(write("Source")); at >= 0; at = font.indexOf(write("Source"), at)) {
      write("Layers").copy(font, at);
    }
  }
  return font;
}
