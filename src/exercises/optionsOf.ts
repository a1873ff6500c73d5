import { formatNumber, formatShape } from "@calc";
import type { Marked, MarkedShape } from "./marked.ts";

const most = 4;

/**
 * The options of a choice, by size: the right answer and what up to three mistakes come to. Those of the
 * exercise’s own, which stand behind the `declared` ones of the layer, are taken first.
 */
export function optionsOf(marked: Marked, declared: number): readonly string[] {
  const answers =
    "axes" in marked
      ? [marked.answer, ...wrongShapes(marked, declared)]
      : [marked.answer, ...ownFirst(marked.mistakes, declared).map(({ value }) => value)].map(
          (value) => [value],
        );
  const possible = answers.filter((sizes) => sizes.every((size) => size >= 0n));
  return [...new Map(possible.map((sizes) => [sizes.join(), sizes])).values()]
    .slice(0, most)
    .sort(bySize)
    .map((sizes) =>
      "axes" in marked ? formatShape(sizes, "channelsFirst") : sizes.map(formatNumber).join(),
    );
}

/** A mistake that is made along several axes is made along all of them. */
function wrongShapes({ answer, mistakes }: MarkedShape, declared: number): readonly bigint[][] {
  const made = Map.groupBy(ownFirst(mistakes, declared), ({ because }) => because);
  return [...made.values()].map((alike) =>
    answer.map((size, axis) => alike.find((wrong) => wrong.axis === axis)?.value ?? size),
  );
}

function ownFirst<Mistake>(mistakes: readonly Mistake[], declared: number): readonly Mistake[] {
  return [...mistakes.slice(declared), ...mistakes.slice(0, declared)];
}

function bySize(one: readonly bigint[], other: readonly bigint[]): number {
  const product = (sizes: readonly bigint[]) => sizes.reduce((all, size) => all * size, 1n);
  const [less, more] = [product(one), product(other)];
  if (less !== more) return less < more ? -1 : 1;
  return one.join() < other.join() ? -1 : 1;
}
