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
  /** Where its label stands: right below, or a line further down where the next would be too near. */
  readonly labelY: number;
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
const labelBelow = 38;
const lineOfLabels = 42;
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
    const labels = labelsOf(line, row);
    for (const [place, { volume, x }] of line.entries()) {
      const { letters = 0, lower = 0 } = labels[place] ?? {};
      const labelY = y + labelBelow + lower * lineOfLabels;
      packed.push({ ...packedAt(volume, x, y, row), letters, labelY });
    }
    y += labelHeight + Math.max(...labels.map(({ lower }) => lower)) * lineOfLabels;
  }
  return { width: row, height: y, volumes: packed };
}

interface Standing {
  readonly volume: Packable;
  readonly x: number;
}

function linesOf(volumes: readonly Packable[], row: number) {
  const lines: Standing[][] = [];
  let x = 0;
  let before: string | undefined;
  for (const [place, volume] of volumes.entries()) {
    const { drawn } = volume;
    const width = drawn.width === undefined ? row : outline(drawn).width;
    const group = groupAt(volumes, place);
    const breaks = x + width > row || (before !== undefined && group !== before);
    if (breaks || lines.length === 0) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ volume, x });
    x += stepOf(drawn, width);
    before = group;
  }
  return lines;
}

/** What is in no group, such as a pooling between two of them, begins the line of the one that reads it. */
const groupAt = (volumes: readonly Packable[], place: number) =>
  volumes.slice(place).find(({ group }) => group !== "")?.group ?? "";

/** How large each label of a line is written; one that would run into the next goes a line further down. */
function labelsOf(line: readonly Standing[], row: number) {
  const [largest = 0] = sizesOfLetters;
  const room = (place: number, to: number) => (line[to]?.x ?? row) - (line[place]?.x ?? 0) - space;
  const isLower = line.map(
    ({ volume }, place) => lettersOf(volume.label, room(place, place + 1)) < largest,
  );
  return line.map(({ volume }, place) => {
    const lower = isLower[place] === true;
    const next = isLower.findIndex((each, other) => other > place && each === lower);
    const to = lower ? (next < 0 ? line.length : next) : place + 1;
    return { letters: lettersOf(volume.label, room(place, to)), lower: lower ? 1 : 0 };
  });
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
