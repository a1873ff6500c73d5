// Writes faces.css: which letters are in which file. Part of: npm run fonts
import { writeFile } from "node:fs/promises";
import { letters, unicodeRange } from "./letters.ts";

/** The family, style and weight of each font, and the range of its rare letters. */
const faces: Record<keyof typeof letters, readonly [string, string, string, string?]> = {
  serif: ["Layerwise Serif", "normal", "400"],
  "serif-bold": ["Layerwise Serif", "normal", "600"],
  "serif-italic": ["Layerwise Serif", "italic", "400"],
  sans: ["Layerwise Sans", "normal", "400 600"],
  // Words in a formula pass on to the font of the text.
  mathematics: [
    "Layerwise Mathematics",
    "normal",
    "400",
    "U+3B, U+3C, U+3E, U+7B-7D, U+B1, U+391-3C9, U+2032, U+211D, U+21D2, U+2190, U+2200-22FF, U+1D6A8-1D7CB",
  ],
};

/** All that is no blank: a blank that a font lacks need not fetch another. */
const anything = "U+20-1FFF, U+2010-205F, U+2070-FFFF";

const rules = Object.entries(faces).flatMap(([name, [family, style, weight, rare]]) => {
  const face = (file: string, range: string) => `@font-face {
  font-family: "${family}";
  src: url("./${file}.woff2") format("woff2");
  font-style: ${style};
  font-weight: ${weight};
  font-display: optional;
  unicode-range: ${range};
}
`;
  // `faces` has a face for each of them. Where two have a letter, the later holds.
  const { common } = letters[name as keyof typeof letters];
  return [face(`${name}-rare`, rare ?? anything), face(name, unicodeRange(common))];
});

const head = "/* Written by writeFaces.ts, from letters.ts. */\n";
await writeFile(new URL("faces.css", import.meta.url), head + rules.join("\n"));
