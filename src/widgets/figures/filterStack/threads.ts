import { pointOn } from "./flat.ts";
import type { Sheet, Stack } from "./layOut.ts";

/** A part of a sheet: left, top, right and bottom, from 0 to 1. */
export type Part = readonly [left: number, top: number, right: number, bottom: number];

/** All of a sheet. */
export const whole: Part = [0, 0, 1, 1];

/** A rectangle to scale with a sheet, no smaller than can be seen, at the same place on every sheet. */
export function markFor(side: readonly number[], of: readonly number[], least: number): Part {
  const [height = 1, width = 1] = side.map((length, axis) =>
    Math.min(Math.max(length / (of[axis] ?? 1), least), 1),
  );
  const [left, top] = [0.4 * (1 - width), 0.45 * (1 - height)];
  return [left, top, left + width, top + height];
}

/** The middle of the left or the right edge of a part of a sheet. */
export const edgeOf = (sheet: Sheet, part: Part, side: 0 | 2) =>
  pointOn(sheet, part[side], (part[1] + part[3]) / 2);

/** A thread from a point to one that lies to the right of it. */
export function curve(from: readonly [number, number], to: readonly [number, number]): string {
  const bend = (to[0] - from[0]) / 2;
  const points = [[from[0] + bend, from[1]], [to[0] - bend, to[1]], to];
  return `M${from.join(" ")}C${points.flat().join(" ")}`;
}

/** What a stack takes up, with a little room around it. */
export function boxOf({ sheets: [first], top, bottom }: Stack) {
  const width = (first?.width ?? 0) + (first?.skew ?? 0);
  return { x: (first?.x ?? 0) - 3, y: top - 5, width: width + 6, height: bottom - top + 10 };
}
