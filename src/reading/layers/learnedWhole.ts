import { amountIn } from "../graph/axes.ts";
import type { Held, Size } from "../values/value.ts";

/** Numbers in another shape, or a part of them; what is learned stays the whole. */
export function viewOf(held: Held, sizes: readonly Size[]): Held {
  return { ...held, sizes, whole: wholeOf(held) };
}

/** All the numbers that a view belongs to. */
export const wholeOf = (held: Held): Held => held.whole ?? held;

/** Whether there is more or less in a view than is learned. */
export const isPart = (held: Held): boolean =>
  amountIn(held.sizes) !== amountIn(wholeOf(held).sizes);
