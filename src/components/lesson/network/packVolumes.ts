import { cuboid, fold } from "@components/network/cuboid.ts";
import type { Drawn } from "@components/network/volumes.ts";

/** Something to be drawn to scale; what has the same group stands in one line as far as it goes. */
export interface Packable {
  readonly name: string;
  readonly label: string;
  readonly group: string;
  readonly drawn: Drawn;
}

/** Where a volume stands in the picture, and its outlines around its own corner. */
export interface Packed {
  readonly name: string;
  readonly label: string;
  /** The largest size of letters in which its label has room; 0 where it has none. */
  readonly letters: number;
  readonly x: number;
  /** Where its face, or its last thread, ends at the bottom. */
  readonly y: number;
  readonly paths: readonly {
    readonly part: "top" | "side" | "face" | "thread";
    readonly d: string;
  }[];
}

const gap = 36;
/** What a short label takes. */
const leastStep = 145;
const labelHeight = 62;
const pitch = 9;
/** The sizes of labels, on narrow screens and on wide ones; how wide a letter is in them. */
const sizesOfLetters = [43, 36, 28];
const letterWidth = 0.58;
const space = 8;

/**
 * Volumes in lines, at one scale. Depth runs back in one direction for all of them, so that thin
 * volumes may stand as near as their faces allow.
 */
export function packVolumes(volumes: readonly Packable[], row: number) {
  const lines = linesOf(volumes, row);
  const packed: Packed[] = [];
  let y = 0;
  for (const line of lines) {
    const heights = line.map(({ volume: { drawn } }) => heightOf(drawn, row));
    y += Math.max(...heights);
    for (const [place, { volume, x }] of line.entries()) {
      const room = (line[place + 1]?.x ?? row) - x - space;
      packed.push({ ...packedAt(volume, x, y, row), letters: lettersOf(volume.label, room) });
    }
    y += labelHeight;
  }
  return { width: row, height: y, volumes: packed };
}

function linesOf(volumes: readonly Packable[], row: number) {
  const lines: { volume: Packable; x: number }[][] = [];
  let x = 0;
  let group: string | undefined;
  for (const volume of volumes) {
    const { drawn } = volume;
    const width = drawn.width === undefined ? row : outline(drawn).width;
    const breaks = x + width > row || (group !== undefined && volume.group !== group);
    if (breaks || lines.length === 0) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ volume, x });
    x += stepOf(drawn, width);
    group = volume.group;
  }
  return lines;
}

/** How far on the next one stands: clear of it along the depth or, if that is nearer, of all of it. */
function stepOf({ height, width = 0 }: Drawn, whole: number): number {
  return Math.max(leastStep, Math.min(whole, width + Math.sqrt(3) * height) + gap);
}

const lettersOf = (label: string, room: number) =>
  sizesOfLetters.find((size) => label.length * letterWidth * size <= room) ?? 0;

function packedAt({ name, label, drawn }: Packable, x: number, y: number, row: number) {
  if (drawn.width === undefined) {
    const lines = fold(drawn.channels, row);
    const d = lines.map((length, place) => `M0 ${(place - lines.length) * pitch}h${length}`);
    return { name, label, x, y, paths: [{ part: "thread" as const, d: d.join("") }] };
  }
  const { top, side, face } = outline(drawn);
  return {
    name,
    label,
    x,
    y,
    paths: [
      { part: "top" as const, d: top },
      { part: "side" as const, d: side },
      { part: "face" as const, d: face },
    ],
  };
}

const heightOf = (drawn: Drawn, row: number) =>
  drawn.width === undefined ? fold(drawn.channels, row).length * pitch : outline(drawn).height;
const outline = ({ channels, height, width = 1 }: Drawn) => cuboid(channels, height, width);
