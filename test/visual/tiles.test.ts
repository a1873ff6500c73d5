import { expect, test } from "vitest";
import { mostApart, tilesApart, tileSize, type Pixels } from "./tiles.ts";

const [width, height] = [60, 48];

/** A grey picture, as light at each place as that says. */
function grey(lightness: (x: number, y: number) => number, high = height): Pixels {
  const bytes = new Uint8Array(width * high * 3);
  for (let place = 0; place < width * high; place += 1) {
    bytes.fill(lightness(place % width, Math.floor(place / width)), place * 3, place * 3 + 3);
  }
  return { width, height: high, bytes };
}

const white = grey(() => 255);
/** Where a tile counts as different. */
const differing = (kept: Pixels, now: Pixels) =>
  tilesApart(kept, now).filter(({ apart }) => apart > mostApart);
const inside = (x: number, y: number, left: number, top: number, side: number) =>
  x >= left && x < left + side && y >= top && y < top + side;

test("a picture is like itself, in each of its tiles", () => {
  const stripes = grey((x, y) => (x * 37 + y * 91) % 256);
  const tiles = tilesApart(stripes, stripes);
  expect(tiles).toHaveLength((width / tileSize) * (height / tileSize));
  expect(tiles.every(({ apart }) => apart === 0)).toBe(true);
});

test("letters that are smoothed otherwise are the same letters", () => {
  // One pixel of ink, or two of half its weight beside each other.
  const sharp = grey((x) => (x % 4 === 0 ? 55 : 255));
  const smooth = grey((x) => (x % 4 < 2 ? 155 : 255));
  expect(differing(sharp, smooth)).toEqual([]);
});

test("what has moved by one pixel, three of the page, is where it was", () => {
  const square = (left: number) => grey((x, y) => (inside(x, y, left, 12, 12) ? 0 : 255));
  expect(differing(square(12), square(13))).toEqual([]);
  // By 6 pixels, one tile: a column of two tiles has lost it, another has it.
  expect(differing(square(12), square(18))).toHaveLength(4);
});

test("what is gone or has come is told, with its place and how much it changes", () => {
  const dot = grey((x, y) => (inside(x, y, 24, 30, 6) ? 100 : 255));
  expect(differing(dot, white)).toEqual([{ left: 24, top: 30, apart: 155 }]);
  // Moved by a pixel either way, five of six columns and rows of the dot remain: 155 × 25 ÷ 36.
  const [come, ...others] = differing(white, dot);
  expect(come?.apart).toBeCloseTo((155 * 25) / 36);
  expect([come?.left, come?.top, others]).toEqual([24, 30, []]);
});

test("another colour that is as light is another colour", () => {
  const tinted = (colour: number) => {
    const bytes = new Uint8Array(width * height * 3);
    for (let at = colour; at < bytes.length; at += 3) bytes[at] = 40;
    return { width, height, bytes };
  };
  expect(tilesApart(tinted(0), tinted(2)).every(({ apart }) => apart === 40)).toBe(true);
});

test("a page that has grown by a tile differs where the shorter one ends", () => {
  const longer = grey(() => 255, height + tileSize);
  expect(differing(white, longer)).toEqual([{ left: 0, top: height, apart: 255 }]);
  expect(differing(longer, white)).toHaveLength(1);
  expect(
    differing(
      white,
      grey(() => 255, height + tileSize - 1),
    ),
  ).toEqual([]);
});
