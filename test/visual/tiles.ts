/** A picture’s red, green and blue, pixel by pixel and row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A square of two pictures, and how far apart its colours are in them, in levels of 255. */
export interface Tile {
  readonly left: number;
  readonly top: number;
  readonly apart: number;
}

/** A side of a tile, in pixels of the pictures. */
export const tileSize = 6;

/** What is drawn may have moved so far, in pixels of the pictures. */
const drift = 1;

/** Tiles further apart than this look different; two builds of Chromium differ by less. */
export const mostApart = 14;

/**
 * How far apart two pictures are, tile by tile. The mean colours of tiles and not pixels, because
 * every build of Chromium smooths letters in its own way. Where only one of them reaches, they differ.
 */
export function tilesApart(kept: Pixels, now: Pixels): Tile[] {
  const [before, after] = [meansOf(kept), meansOf(now)];
  const right = Math.min(kept.width, now.width) - tileSize;
  const bottom = Math.min(kept.height, now.height) - tileSize;
  const tiles: Tile[] = [];
  for (let top = 0; top <= bottom; top += tileSize) {
    for (let left = 0; left <= right; left += tileSize) {
      const moved = near(top, bottom).flatMap((y) => near(left, right).map((x) => ({ x, y })));
      const colours = [0, 1, 2].map((colour) => {
        const mean = before(left, top, colour);
        const means = moved.map(({ x, y }) => after(x, y, colour));
        return Math.max(Math.min(...means) - mean, mean - Math.max(...means));
      });
      tiles.push({ left, top, apart: Math.max(0, ...colours) });
    }
  }
  const isLonger = Math.abs(kept.height - now.height) >= tileSize;
  return isLonger ? [...tiles, { left: 0, top: bottom + tileSize, apart: 255 }] : tiles;
}

/** Where what is at a place may have moved to. */
const near = (place: number, last: number) =>
  Array.from({ length: 2 * drift + 1 }, (_, step) => place + step - drift).filter(
    (moved) => moved >= 0 && moved <= last,
  );

/** Tells the mean of one colour in the tile at a place; from sums, for tiles overlap. */
function meansOf({ width, height, bytes }: Pixels) {
  const row = (width + 1) * 3;
  const sums = new Float64Array(row * (height + 1));
  const sum = (place: number) => sums[place] ?? 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width * 3; x += 1) {
      const place = (y + 1) * row + x + 3;
      const aboveIt = sum(place - row) - sum(place - row - 3);
      sums[place] = sum(place - 3) + aboveIt + (bytes[y * width * 3 + x] ?? 0);
    }
  }
  return (left: number, top: number, colour: number) => {
    const from = top * row + left * 3 + colour;
    const [across, down] = [tileSize * 3, tileSize * row];
    const total = sum(from + down + across) - sum(from + down) - sum(from + across) + sum(from);
    return total / tileSize ** 2;
  };
}
