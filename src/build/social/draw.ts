import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fontverter from "fontverter";

const fonts = ["sans", "serif-bold"];
const kept = "node_modules/.cache/layerwise-social";

/** Draws a picture with the site’s own fonts, or finds it where an earlier build drew the same. */
export async function draw(svg: string): Promise<Buffer> {
  const file = join(kept, `${createHash("sha256").update(svg).digest("hex").slice(0, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  await (ready ??= setUpFonts());
  // Only now, for it looks for fonts when it is loaded; by Node itself, for Astro’s loader has ended.
  const sharp = createRequire(import.meta.url)("sharp") as typeof import("sharp").default;
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer();
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, png);
  return png;
}

let ready: Promise<void> | undefined;

/** Leaves our fonts, and no others, for what draws: pictures are the same on every machine. */
async function setUpFonts(): Promise<void> {
  const folder = join(tmpdir(), "layerwise-fonts");
  mkdirSync(folder, { recursive: true });
  for (const name of fonts) {
    const woff2 = readFileSync(
      fileURLToPath(new URL(`../../styles/fonts/${name}.woff2`, import.meta.url)),
    );
    writeFileSync(join(folder, `${name}.ttf`), await fontverter.convert(woff2, "sfnt"));
  }
  const config = join(folder, "fonts.conf");
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  process.env["FONTCONFIG_FILE"] = config;
}
