import { listed } from "@calc";
import type { MarkedShape } from "./marked.ts";
import { theAxis } from "./missingAxes.ts";
import { readShape, shapeEcho } from "./readShape.ts";
import type { Verdict } from "./verdict.ts";

/** Marks a shape that was typed, axis by axis; channels may also stand first. */
export function markShape(marked: MarkedShape, typed: string): Verdict {
  const { answer, axes } = marked;
  const read = readShape(typed, answer.length, axes);
  if (read.kind !== "shape") return { verdict: read.kind, why: read.why };
  const { sizes, echo } = oriented(marked, read.sizes);
  if (isSame(sizes, answer)) return { verdict: "right", echo };
  const [front = 0n, ...behind] = read.sizes;
  if (isSame(oriented(marked, behind).sizes, answer)) {
    const why = `The ${shapeEcho([front])} in front would be the batch, and the rest is right. Write the shape of one.`;
    return { verdict: "batch", why };
  }
  if (sizes.length !== answer.length) {
    const where = wrongRank(marked, sizes.length);
    return {
      verdict: "wrong",
      echo,
      where,
      because: countedAll(marked, sizes),
      read: sizes,
      isNear: false,
    };
  }
  const because = marked.mistakes
    .filter(({ axis, value }) => sizes[axis] === value)
    .map((mistake) => mistake.because);
  const isNear = answer.every((size, axis) => isClose(sizes[axis] ?? 0n, size));
  const where = whichAxes(marked, sizes);
  return { verdict: "wrong", echo, where, because: [...new Set(because)], read: sizes, isNear };
}

/** The sizes with their channels last: turned if they then agree with more of the answer. */
function oriented({ answer, channelsAt }: MarkedShape, sizes: readonly bigint[]) {
  const echo = shapeEcho(sizes);
  if (channelsAt === undefined || sizes.length !== answer.length) return { sizes, echo };
  const others = sizes.filter((_, axis) => axis !== channelsAt);
  const turned = [...others, ...sizes.slice(channelsAt, channelsAt + 1)];
  const agreeing = (shape: readonly bigint[]) =>
    shape.filter((size, axis) => size === answer[axis]).length;
  if (agreeing(turned) <= agreeing(sizes)) return { sizes, echo };
  return { sizes: turned, echo: `${echo}, channels first` };
}

function wrongRank({ answer, axes }: MarkedShape, written: number): string {
  if (answer.length === 1) {
    return `What comes out is one row of values, so its shape is a single size. You wrote ${inWords(written)}.`;
  }
  return `What comes out has ${inWords(answer.length)} axes: ${listed(axes)}. You wrote ${inWords(written)}.`;
}

function countedAll({ answer }: MarkedShape, sizes: readonly bigint[]): string[] {
  const product = answer.reduce((all, size) => all * size, 1n);
  if (sizes.length > 1 || sizes[0] !== product) return [];
  return ["That is how many values come out in all; the shape says how they are arranged."];
}

function whichAxes({ answer, axes }: MarkedShape, sizes: readonly bigint[]): string | undefined {
  if (answer.length === 1) return undefined;
  if (isSame([...sizes].sort(), [...answer].sort())) {
    return `The sizes are right, but not in this order: write ${listed(axes)}.`;
  }
  const right = axes.filter((_, axis) => sizes[axis] === answer[axis]).map(theAxis);
  const wrong = axes.filter((_, axis) => sizes[axis] !== answer[axis]).map(theAxis);
  if (right.length === 0) return `Neither ${wrong.join(" nor ")} is right yet.`;
  return `You have ${listed(right)} right, but not ${listed(wrong)}.`;
}

function isSame(one: readonly bigint[], other: readonly bigint[]): boolean {
  return one.length === other.length && one.every((size, axis) => size === other[axis]);
}

/** Within twice or half. */
const isClose = (one: bigint, other: bigint) => one * 2n >= other && one <= other * 2n;

const inWords = (count: number) =>
  ["none", "one", "two", "three", "four", "five"][count] ?? String(count);
