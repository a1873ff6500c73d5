// Writes faces.css: which letters are in which file. Part of: npm run fonts
import { writeFile } from "node:fs/promises";
import { letters, signs, unicodeRange, unicodeRangeBeside } from "./letters.ts";

type Runs = Parameters<typeof unicodeRangeBeside>[1];

/** The family, style and weight of each font, and where its rare letters lie. */
const faces: Record<keyof typeof letters, readonly [string, string, string, Runs?]> = {
  serif: ["Layerwise Serif", "normal", "400"],
  "serif-bold": ["Layerwise Serif", "normal", "600"],
  "serif-italic": ["Layerwise Serif", "italic", "400"],
  sans: ["Layerwise Sans", "normal", "400 600"],
  // Words in a formula pass on to the font of the text.
  mathematics: [
    "Layerwise Mathematics",
    "normal",
    "400",
    [
      [0x3b, 0x3e],
      [0x7b, 0x7d],
      [0xb1, 0xb1],
      [0x391, 0x3c9],
      [0x2032, 0x2032],
      [0x211d, 0x211d],
      [0x2190, 0x21d2],
      [0x2200, 0x22ff],
      [0x1d6a8, 0x1d7cb],
    ],
  ],
};

/** All that is no blank: a blank that a font lacks need not fetch another. */
const anything: Runs = [
  [0x20, 0x1fff],
  [0x2010, 0x205f],
  [0x2070, 0xffff],
];

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
  // `faces` has a face for each of them. No letter is in both ranges, and the first comes first: where
  // it is late, the second would be fetched in its place.
  const { common } = letters[name as keyof typeof letters];
  const beside = unicodeRangeBeside(common + (rare ? "" : signs), rare ?? anything);
  return [face(name, unicodeRange(common)), face(`${name}-rare`, beside)];
});

const head = "/* Written by writeFaces.ts, from letters.ts. */\n";
await writeFile(new URL("faces.css", import.meta.url), head + rules.join("\n"));
