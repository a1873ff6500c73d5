// Packs the built site into one file that any static host can unpack, at the base it was built for:
// npm run build -- --base /course/ && npm run zip
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { zipSync, type Zippable } from "fflate";
import { builtBase, dist } from "./dist.ts";

const name = "layerwise.zip";
/** The names of a zip may be no older than this; one date makes the same site the same file. */
const date = new Date("2026-01-01T00:00:00Z");

const files: Zippable = Object.fromEntries(
  globSync("**/*", { cwd: dist })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => statSync(`${dist}/${file}`).isFile())
    .sort()
    // What is pressed already gets no smaller.
    .map((file) => [
      file,
      [
        readFileSync(`${dist}/${file}`),
        { level: /\.(png|woff2)$/.test(file) ? 0 : 6, mtime: date },
      ],
    ]),
);
if (Object.keys(files).length === 0)
  throw new Error(`There is nothing in ${dist}. First: npm run build.`);

const zip = zipSync(files);
writeFileSync(name, zip);
const count = Object.keys(files).length.toLocaleString("en-GB");
console.log(
  `${name}: ${count} files, ${(zip.length / 1e6).toFixed(1)} MB. Unpack it where a host serves ${builtBase()}`,
);
