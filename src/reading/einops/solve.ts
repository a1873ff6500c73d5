import { counted } from "@calc";
import { amountIn, merged } from "../graph/axes.ts";
import type { Size } from "../values/value.ts";
import { writtenSize, type PatternAxis } from "./pattern.ts";

/** The size of each name of a pattern, or a sentence that says why they cannot be found. */
export type Solved = { readonly sizes: ReadonlyMap<string, Size> } | { readonly problem: string };

/** Finds the sizes of all names from the shape that comes in and from those that are given. */
export function solve(
  pattern: string,
  left: readonly PatternAxis[],
  shape: readonly Size[],
  given: ReadonlyMap<string, Size>,
): Solved {
  if (left.length !== shape.length) {
    const problem = `“${pattern}” names ${counted(left.length, "axis", "axes")}, but what comes in has ${shape.length}: ${shape.map(shown).join(" × ")}. Write a name for each of them, the batch among them.`;
    return { problem };
  }
  const sizes = new Map(given);
  for (const [place, axis] of left.entries()) {
    const problem = solveAxis(axis, shape[place] ?? 1, sizes);
    if (problem !== undefined) return { problem: `In “${pattern}”, ${problem}` };
  }
  return { sizes };
}

/** Adds the sizes of the names of one axis; a sentence where that cannot be. */
function solveAxis(axis: PatternAxis, size: Size, sizes: Map<string, Size>): string | undefined {
  const { names, written } = axis;
  const sizeOf = (name: string) => writtenSize(name) ?? sizes.get(name);
  const open = [...new Set(names.filter((name) => sizeOf(name) === undefined))];
  const known = merged(names.flatMap((name) => sizeOf(name) ?? []));
  const [name, second] = open;
  if (second !== undefined) {
    return `${written} has the size ${shown(size)}, and neither ${name ?? ""} nor ${second} is given. Give one of them: ${second}=…`;
  }
  const rest = over(size, known);
  if (name === undefined) {
    if (rest === 1) return undefined;
    return `${written} stands for ${shown(known)}, but this axis has ${shown(size)}. Change the number, or what comes in.`;
  }
  if (rest === undefined) {
    const others = names.filter((each) => each !== name).map(plain);
    const multiple = `${others.join(" · ")} = ${shown(known)}`;
    return `${written} is an axis of ${shown(size)}, which ${multiple} does not divide. Change ${others.join(" or ")}, or the size that comes in.`;
  }
  sizes.set(name, rest);
  return undefined;
}

const plain = (name: string) => name.replace(/@.*/, "");

/** The size of an axis that is to come out; undefined where one of its names has none. */
export function sizeOfAxis(
  { names }: PatternAxis,
  sizes: ReadonlyMap<string, Size>,
): Size | undefined {
  const own = names.map((name) => writtenSize(name) ?? sizes.get(name));
  return own.every((each) => each !== undefined) ? merged(own) : undefined;
}

/** What is left of a size for another factor; undefined where it does not divide. */
function over(size: Size, known: Size): Size | undefined {
  const left = amountIn([size]) / amountIn([known]);
  if (!Number.isInteger(left)) return undefined;
  const [has, holds] = [typeof size === "object", typeof known === "object"];
  if (has === holds) return left;
  return has ? { batch: left } : undefined;
}

/** A size as it is said: the batch is a line. */
export function shown(size: Size): string {
  if (typeof size === "number") return String(size);
  return size.batch === 1 ? "–" : `${size.batch} times the batch`;
}
