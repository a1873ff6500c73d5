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
  /** From the first to the last value that is seen. */
  readonly span: { readonly from: number; readonly to: number };
  /** Where its values stand, for those who point at one. */
  readonly at: readonly number[];
}

const rowHeight = 74;
const least = 7;
const top = 40;
/** Half an outline, so that it is seen whole. */
const edge = 0.5;

/** Lays levels out, the last layer on top; values stand over the middle of what they see. */
export function layOut(levels: readonly Level[], width: number, back: number): Picture {
  const { from, to, cropped } = rangeOf(levels, width);
  const pitch = width / (to - from + 1);
  const radius = Math.min(10, 0.4 * pitch);
  const x = ({ offset, jump }: Level, place: number) =>
    (offset + place * jump - from + 0.5) * pitch;
  const shown = levels.length - 1;
  const rows = levels.map((level, index): DrawnRow => {
    const y = top + (shown - index) * rowHeight;
    const isGrown = shown - index <= back;
    const size = Math.min(10, Math.max(radius, 0.4 * Math.min(level.jump, 3) * pitch));
    // What is seen outside the row is padding of a row further up, and drawn as such.
    const seen = isGrown ? level : { first: 0, last: 0 };
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
      return isGrown && place > level.first && place < level.last ? "holes" : "plain";
    };
    const dots = (wanted: string) =>
      places
        .filter((place) => sort(place) === wanted)
        .map((place) => dot(x(level, place), y, size))
        .join("");
    const above = levels[index + 1];
    const lines =
      above && isGrown
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
      span: {
        from: Math.max(x(level, level.first) - size - 3, edge),
        to: Math.min(x(level, level.last) + size + 3, width - edge),
      },
      at: range(0, level.count).map((place) => x(level, place)),
    };
  });
  return { radius, height: top + shown * rowHeight + 26, rows, cropped };
}

/** The part of the input that fits: all that any value of the last row sees, or what lies around the field. */
function rangeOf(levels: readonly Level[], width: number) {
  const top = levels.at(-1);
  // From one value of the last row to the next, every field moves on by that row's jump.
  const [ahead, behind] = top
    ? [top.first * top.jump, (top.count - 1 - top.first) * top.jump]
    : [0, 0];
  const ends = levels.map(({ offset, jump, before, after, count, first, last }) => ({
    from: offset + Math.min(-before * jump, first * jump - ahead),
    to: offset + Math.max((count - 1 + after) * jump, last * jump + behind),
  }));
  const from = Math.min(...ends.map((end) => end.from));
  const to = Math.max(...ends.map((end) => end.to));
  const most = width / least;
  const [input] = levels;
  if (to - from + 1 <= most || !input) {
    return { from, to, cropped: { before: false, after: false } };
  }
  const middle = (input.first + input.last) / 2;
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
