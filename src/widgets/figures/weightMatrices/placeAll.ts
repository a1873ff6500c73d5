import type { Rectangle } from "./rectangles.ts";

/** How lengths are drawn: in proportion, or by their magnitude, which shows the small ones, too. */
export type Scale = "area" | "log";

/** A rectangle as it is drawn. */
export interface Placed extends Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The middle of what is written above and below it, and where that below begins. */
  readonly middle: number;
  readonly foot: number;
  /** The middle of what is written beside it. */
  readonly beside: number;
  /** How thick the row of biases is; at least a hair, so that it is seen. */
  readonly biasHeight: number;
  /** Pixels for one number, where lengths are in proportion. */
  readonly unit: number;
  /** Whether a side had to be drawn longer than it is. */
  readonly isThickened: boolean;
}

const hair = 2;
const largestUnit = 26;
const between = 40;
/** Room for the labels: the sides', the title's. */
const room = { left: 84, top: 50, bottom: 38, right: 40 } as const;
const lineHeight = 17;

/** Places all rectangles in one scale within a width, beside each other or one below the other. */
export function placeAll(
  rectangles: readonly Rectangle[],
  width: number,
  scale: Scale,
): { readonly placed: readonly Placed[]; readonly height: number } {
  const narrow = width < 520;
  const count = Math.max(1, rectangles.length);
  const perLine = narrow ? 1 : count === 4 ? 2 : Math.min(count, 3);
  const cell = (width - (perLine - 1) * between) / perLine;
  const inner = { width: cell - room.left - room.right, height: narrow ? 220 : 300 };
  const longest = (side: (each: Rectangle) => number) => Math.max(1, ...rectangles.map(side));
  const most = {
    across: longest(({ across }) => across.length),
    down: longest(({ down, bias }) => down.length + (bias ? 1 : 0)),
  };
  const unit = Math.min(largestUnit, inner.width / most.across, inner.height / most.down);
  const magnitude = (length: number) => Math.log2(1 + length);
  const largest = magnitude(Math.max(most.across, most.down));
  const logUnit = Math.min(inner.width, inner.height) / largest;
  const drawn = (length: number) =>
    scale === "area" ? length * unit : magnitude(length) * logUnit;
  let y = 0;
  const placed: Placed[] = [];
  for (let at = 0; at < rectangles.length; at += perLine) {
    const line = rectangles.slice(at, at + perLine).map((rectangle, column) => {
      const [w, h] = [drawn(rectangle.across.length), drawn(rectangle.down.length)];
      const row = scale === "area" ? unit : drawn(1);
      const x = column * (cell + between) + room.left + Math.max(0, (inner.width - w) / 2);
      const labelled = (rectangle.down.sizes.length > 1 ? 3 : 2) * lineHeight;
      const below = h + (rectangle.bias ? Math.max(hair, row) + 3 : 0);
      return {
        ...rectangle,
        x,
        y: y + room.top,
        middle: narrow ? width / 2 : x + w / 2,
        // What is written beside a short rectangle reaches further down than it does.
        beside: y + room.top + Math.max(h, labelled) / 2,
        foot: y + room.top + Math.max(below, rectangle.down.sizes.length > 0 ? labelled : 0),
        width: Math.max(hair, w),
        height: Math.max(hair, h),
        biasHeight: rectangle.bias ? Math.max(hair, row) : 0,
        unit: scale === "area" ? unit : 0,
        isThickened:
          scale === "area" &&
          (w < hair || h < hair || (rectangle.bias !== undefined && row < hair)),
      };
    });
    placed.push(...line);
    y = Math.max(...line.map(({ foot }) => foot)) + room.bottom;
  }
  return { placed, height: y };
}

/** The lines between single numbers, where they are large enough and few enough to be seen. */
export function gridOf({ x, y, width, height, unit, across, down }: Placed): string {
  if (unit < 5 || across.length * down.length > 2500) return "";
  const columns = Array.from({ length: across.length - 1 }, (_, at) => x + (at + 1) * unit);
  const rows = Array.from({ length: down.length - 1 }, (_, at) => y + (at + 1) * unit);
  return [
    ...columns.map((each) => `M${each} ${y}v${height}`),
    ...rows.map((each) => `M${x} ${each}h${width}`),
  ].join("");
}
