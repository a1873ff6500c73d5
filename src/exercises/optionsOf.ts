import { formatNumber, formatShape } from "@calc";
import { digestOf } from "./digest.ts";
import type { Marked, MarkedShape } from "./marked.ts";

const most = 4;

/**
 * The options of a choice: the right answer and what up to three mistakes come to. Those of the
 * exercise’s own, which stand behind the `declared` ones of the layer, are taken first. Their order is a
 * hash’s: by size, the right one would stand at the same place in every variant.
 */
export function optionsOf(marked: Marked, declared: number): readonly string[] {
  const answers =
    "axes" in marked
      ? [marked.answer, ...wrongShapes(marked, declared)]
      : [marked.answer, ...ownFirst(marked.mistakes, declared).map(({ value }) => value)].map(
          (value) => [value],
        );
  const possible = answers.filter((sizes) => sizes.every((size) => size >= 0n));
  const options = [...new Map(possible.map((sizes) => [sizes.join(), sizes])).values()]
    .slice(0, most)
    .map((sizes) =>
      "axes" in marked ? formatShape(sizes, "channelsFirst") : sizes.map(formatNumber).join(),
    );
  return inHashOrder(options);
}

/** All of the options decide the place of each, so that none has the same in every variant. */
function inHashOrder(options: readonly string[]): readonly string[] {
  const all = options.toSorted().join(" ");
  const placed = options.map((option) => ({ option, place: digestOf(`${all} ${option}`) }));
  return placed
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ option }) => option);
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
