import { tensorsOf, type Row } from "@calc";
import type { Opened } from "../view/opened.ts";
import type { Suspect } from "./errorReader.ts";

/** The rows of a network that fit, with their lines; none where there is no network. */
export function suspectsIn(network: Opened | undefined, fits: (row: Row) => boolean): Suspect[] {
  if (!network) return [];
  const { summary, read } = network;
  return summary.rows.filter(fits).flatMap(({ name }) => {
    const node = read.nodes[name];
    return node && node.role !== "turn" ? [{ name, line: node.line }] : [];
  });
}

/** Whether a row holds a weight whose first sizes are these; nothing is asked of one that is undefined. */
export const holdsWeight =
  (...sizes: readonly (number | undefined)[]) =>
  (row: Row): boolean =>
    Object.values(tensorsOf(row)).some(
      (shape) =>
        shape.length >= Math.max(sizes.length, 2) &&
        sizes.every((size, axis) => size === undefined || shape[axis] === BigInt(size)),
    );

/** Whether a row is a layer whose name says so. */
export const isCalled =
  (names: RegExp) =>
  ({ layer, name }: Row): boolean =>
    names.test(layer.name) || names.test(name);

/** The first of several ways to find a row that finds any. */
export function firstFound(...ways: readonly (readonly Suspect[])[]): readonly Suspect[] {
  return ways.find((found) => found.length > 0) ?? [];
}
