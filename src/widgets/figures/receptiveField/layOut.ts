import type { Level } from "./levels.ts";

/** Where the rows of a receptive field stand, in pixels. */
export interface Picture {
  readonly radius: number;
  readonly height: number;
  readonly rows: readonly DrawnRow[];
  /** Whether values beyond either end are left out. */
  readonly cropped: { readonly before: boolean; readonly after: boolean };
}

/** One level as outlines: dots of each sort, and lines from what has read it. */
export interface DrawnRow {
  readonly y: number;
  readonly plain: string;
  readonly read: string;
  readonly padding: string;
  readonly paddingRead: string;
  readonly holes: string;
  /** From the values above to what they read here. */
  readonly lines: string;
  /** From the first to the last value that is lit; undefined where none is. */
  readonly span: { readonly from: number; readonly to: number } | undefined;
  /** Where its values stand, for those who point at one. */
  readonly at: readonly number[];
}

const rowHeight = 74;
const least = 7;
const top = 40;
/** Half an outline, so that it is seen whole. */
const edge = 0.5;

/**
 * Lays levels out, the last layer on top, lit as far as has been followed; values stand over the
 * middle of what they see.
 */
export function layOut(levels: readonly Level[], width: number, followed: number): Picture {
  const { from, to, cropped } = rangeOf(levels, width);
  const pitch = width / (to - from + 1);
  const radius = Math.min(10, 0.4 * pitch);
  const x = ({ offset, jump }: Level, place: number) =>
    (offset + place * jump - from + 0.5) * pitch;
  const shown = levels.length - 1;
  const rows = levels.map((level, index): DrawnRow => {
    const y = top + (shown - index) * rowHeight;
    const isGrown = level.away <= followed;
    const size = Math.min(10, Math.max(radius, 0.4 * Math.min(level.jump, 3) * pitch));
    // What is seen outside the row is padding of a row further up, and drawn as such.
    const seen = isGrown && !level.isAbove ? level : { first: 0, last: 0 };
    const places = range(
      Math.min(-level.before, seen.first),
      Math.max(level.count + level.after, seen.last + 1),
    ).filter((place) => {
      const at = x(level, place);
      return at > 0 && at < width;
    });
    const read = new Set(isGrown ? level.read : []);
    const sort = (place: number) => {
      const inside = place >= 0 && place < level.count;
      const isRead = read.has(place);
      if (!inside) return isRead ? "paddingRead" : "padding";
      if (isRead) return "read";
      return place > seen.first && place < seen.last ? "holes" : "plain";
    };
    const dots = (wanted: string) =>
      places
        .filter((place) => sort(place) === wanted)
        .map((place) => dot(x(level, place), y, size))
        .join("");
    const above = levels[index + 1];
    const lines =
      above && isGrown && above.away <= followed
        ? [...above.taps].flatMap(([place, taps]) =>
            taps.map(
              (tap) =>
                `M${round(x(above, place))} ${y - rowHeight + size}L${round(x(level, tap))} ${y - size}`,
            ),
          )
        : [];
    return {
      y,
      plain: dots("plain"),
      read: dots("read"),
      padding: dots("padding"),
      paddingRead: dots("paddingRead"),
      holes: dots("holes"),
      lines: lines.join(""),
      span:
        isGrown && level.read.length > 0
          ? {
              from: Math.max(x(level, level.first) - size - 3, edge),
              to: Math.min(x(level, level.last) + size + 3, width - edge),
            }
          : undefined,
      at: range(0, level.count).map((place) => x(level, place)),
    };
  });
  return { radius, height: top + shown * rowHeight + 26, rows, cropped };
}

/** Which value is nearest to a point, and in which row, from the input on. */
export function nearest(
  { rows }: Pick<Picture, "rows">,
  x: number,
  y: number,
): { at: number; place: number } {
  const at = closest(
    rows.map((row) => row.y),
    y,
  );
  return { at, place: closest(rows[at]?.at ?? [], x) };
}

const closest = (all: readonly number[], to: number) =>
  all.reduce(
    (best, each, index) =>
      Math.abs(each - to) < Math.abs((all[best] ?? Infinity) - to) ? index : best,
    0,
  );

/** The part of the input that fits: all that any value of any row sees, or what lies around the field. */
function rangeOf(levels: readonly Level[], width: number) {
  const ends = levels.map(({ offset, jump, before, after, count, field }) => ({
    from: offset - Math.max(before * jump, (field - 1) / 2),
    to: offset + (count - 1) * jump + Math.max(after * jump, (field - 1) / 2),
  }));
  const from = Math.min(...ends.map((end) => end.from));
  const to = Math.max(...ends.map((end) => end.to));
  const most = width / least;
  const chosen = levels.find(({ away }) => away === 0);
  if (to - from + 1 <= most || !chosen) {
    return { from, to, cropped: { before: false, after: false } };
  }
  const middle = chosen.offset + chosen.first * chosen.jump;
  const begin = Math.min(Math.max(middle - most / 2, from), to + 1 - most);
  return {
    from: begin,
    to: begin + most - 1,
    cropped: { before: begin > from, after: begin + most - 1 < to },
  };
}

const dot = (x: number, y: number, radius: number) =>
  `M${round(x - radius)} ${y}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0`;
const round = (value: number) => Number(value.toFixed(2));
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
