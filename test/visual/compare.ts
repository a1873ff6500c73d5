import sharp from "sharp";
import { mostApart, tilesApart, tileSize, type Pixels, type Tile } from "./tiles.ts";

/** The tiles in which two pictures differ by more than machines do; the worst comes first. */
export async function differences(kept: Buffer, now: Buffer, most = mostApart): Promise<Tile[]> {
  return tilesApart(await pixelsOf(kept), await pixelsOf(now))
    .filter(({ apart }) => apart > most)
    .sort((one, other) => other.apart - one.apart);
}

/** The picture as it is now, paled, with red where it differs. */
export async function drawDifferences(now: Buffer, tiles: readonly Tile[]): Promise<Buffer> {
  const { width, height } = await pixelsOf(now);
  const veil = await veiled(width, height, { r: 255, g: 255, b: 255 });
  const red = await veiled(tileSize, tileSize, { r: 220, g: 0, b: 0 });
  const marks = tiles
    .filter(({ left, top }) => left + tileSize <= width && top + tileSize <= height)
    .map(({ left, top }) => ({ input: red, left, top }));
  return sharp(now)
    .composite([{ input: veil }, ...marks])
    .png()
    .toBuffer();
}

function veiled(width: number, height: number, colour: Readonly<Record<"r" | "g" | "b", number>>) {
  const background = { ...colour, alpha: 0.6 };
  return sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer();
}

async function pixelsOf(picture: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}
