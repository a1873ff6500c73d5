import { counting } from "./counting.ts";
import type { Convention } from "./convention.ts";
import { layouts } from "./layouts.ts";
import { learned } from "./learned.ts";
import { padding } from "./padding.ts";
import { pooling } from "./pooling.ts";
import { poolPadding } from "./poolPadding.ts";
import { recurrent } from "./recurrent.ts";
import { transposedConvolution } from "./transposedConvolution.ts";

/** What frameworks do differently, wherever that changes a number. */
export const conventions: readonly Convention[] = [
  ...padding,
  ...pooling,
  ...poolPadding,
  ...transposedConvolution,
  ...recurrent,
  ...learned,
  ...layouts,
  ...counting,
];

/** Those that are about a layer. */
export function conventionsOf(layer: string): Convention[] {
  return conventions.filter(({ layers }) => layers.some((name) => name === layer));
}
