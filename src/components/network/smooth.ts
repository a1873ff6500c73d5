import type { Point } from "./layOut.ts";

/** A line through some points, its corners rounded. */
export function smooth([first, ...points]: readonly Point[]): string {
  if (!first) return "";
  const last = points.at(-1) ?? first;
  const corners = points.slice(0, -1).map((corner, place) => {
    const before = points[place - 1] ?? first;
    const next = points[place + 1] ?? last;
    return `L${at(towards(corner, before))}Q${at(corner)} ${at(towards(corner, next))}`;
  });
  return `M${at(first)}${corners.join("")}L${at(last)}`;
}

const radius = 12;

/** Where the rounding of a corner begins on the way to its neighbour. */
function towards(corner: Point, to: Point): Point {
  const [x, y] = [to.x - corner.x, to.y - corner.y];
  const share = Math.min(radius / Math.max(Math.hypot(x, y), 1), 0.5);
  return { x: corner.x + x * share, y: corner.y + y * share };
}

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
