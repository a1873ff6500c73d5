import { difficultyOf, fairVariants, type Written } from "@exercises";
import type { Spread } from "./tell.ts";

/** How hard the easiest and the hardest variant of an exercise are, of all and of those that assignments draw from. */
export function spreadOf({ variants }: Written): Spread {
  const all = variants.map(difficultyOf);
  return { all: endsOf(all), fair: endsOf(fairVariants(variants).map((place) => all[place] ?? 0)) };
}

const endsOf = (numbers: readonly number[]): Spread["all"] => [
  Math.min(...numbers),
  Math.max(...numbers),
];
