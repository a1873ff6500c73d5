import type { Block } from "@calc";

/** Blocks that follow each other: `layer1`, `layer2` and so on. `make` is told which, from 1. */
export function repeated(
  times: number,
  name: string,
  make: (number: number) => Block,
): Readonly<Record<string, Block>> {
  const numbers = Array.from({ length: times }, (_, index) => index + 1);
  return Object.fromEntries(numbers.map((number) => [`${name}${number}`, make(number)]));
}
