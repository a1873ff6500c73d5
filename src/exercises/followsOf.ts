import { quantityNamed, type Network } from "@calc";
import { isCount } from "./isCount.ts";
import { allAxes, type Follows, type Line } from "./carried.ts";
import { insteadOf, type Instead } from "./instead.ts";
import type { PartAsked } from "./partsAsked.ts";

/** From which earlier parts the part at a place follows, and how, the nearest first. */
export function followsOf(
  parts: readonly PartAsked[],
  place: number,
  network: Network | undefined,
): readonly Follows[] {
  const later = parts[place];
  if (!later) return [];
  const found: Follows[] = [];
  for (const [from, earlier] of [...parts.entries()].slice(0, place).reverse()) {
    const isOther = earlier.row !== later.row;
    // What lies further back is in the nearest row already.
    if (isOther && found.some((each) => parts[each.from]?.row !== later.row)) continue;
    const instead = insteadOf(earlier, later, network);
    const lines = instead && linesOf(instead, sizesOf(earlier));
    if (lines) found.push({ from, lines, said: sentenceFor(earlier) });
  }
  return found;
}

const sizesOf = ({ marked }: PartAsked): readonly bigint[] =>
  "axes" in marked ? marked.answer : [marked.answer];

function sentenceFor({ asks, row }: PartAsked): string {
  const label = asks === "output" ? "output" : quantityNamed(asks).label;
  const what = `${isCount(asks) ? "number of " : ""}${label}${row === undefined ? "" : ` of ${row}`}`;
  return `This would be right if your ${what} were right.`;
}

/** The lines on which the sizes of a part lie; nothing where one lies on none, or where nothing moves it. */
export function linesOf(instead: Instead, right: readonly bigint[]): readonly Line[] | undefined {
  const own = instead(right);
  if (!own) return undefined;
  const moved = right.map((size, axis) =>
    sizesNear(size).flatMap((x) => {
      const sizes = instead(right.with(axis, x));
      return sizes ? [{ x, sizes }] : [];
    }),
  );
  const lines = own.map((size, axis) => {
    const points = moved.map((each) => each.map(({ x, sizes }) => ({ x, y: sizes[axis] ?? 0n })));
    return lineThrough(points, right, size);
  });
  if (!lines.every((line) => line !== undefined)) return undefined;
  const isSafe = lines.every((line) => Object.values(line).every(Number.isSafeInteger));
  return isSafe && lines.some(({ times }) => times !== 0) ? lines : undefined;
}

interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

const reach = 16n;

/** Around a size one by one, and some far from it. */
function sizesNear(size: bigint): readonly bigint[] {
  const near = Array.from({ length: Number(2n * reach) }, (_, step) => size - reach + BigInt(step));
  return [...near, size * 2n, size * 3n + 1n, size * 9n].filter((each) => each > 1n);
}

/** The line that a size moves along with one of the earlier sizes, or with all of them. */
function lineThrough(
  points: readonly (readonly Point[])[],
  right: readonly bigint[],
  own: bigint,
): Line | undefined {
  const moving = points.flatMap((each, axis) => (each.some(({ y }) => y !== own) ? [axis] : []));
  const [axis, another] = moving;
  if (axis === undefined) return { axis: 0, times: 0, plus: Number(own), over: 1 };
  if (another === undefined) return lineOn(points[axis] ?? [], axis);
  const product = right.reduce((all, size) => all * size, 1n);
  const times = own / product;
  const isProduct = points.every((each, place) =>
    each.every(({ x, y }) => y === (times * product * x) / (right[place] ?? 1n)),
  );
  return isProduct ? { axis: allAxes, times: Number(times), plus: 0, over: 1 } : undefined;
}

const mostOver = 16;

function lineOn(points: readonly Point[], axis: number): Line | undefined {
  const pair = points.find(({ x }) => points.some((other) => other.x === x + 1n));
  const next = pair && points.find(({ x }) => x === pair.x + 1n);
  if (!pair || !next) return undefined;
  const times = next.y - pair.y;
  const plus = pair.y - times * pair.x;
  if (points.every(({ x, y }) => y === times * x + plus))
    return { axis, times: Number(times), plus: Number(plus), over: 1 };
  for (let over = 2; over <= mostOver; over += 1) {
    // Each point says between which two the number added has to lie.
    const least = points.map(({ x, y }) => Number(BigInt(over) * y - x));
    const added = Math.max(...least);
    if (added <= Math.min(...least) + over - 1) return { axis, times: 1, plus: added, over };
  }
  return undefined;
}
