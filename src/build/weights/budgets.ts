import { totalOf, type Weight } from "./weigh.ts";

/** What the first view of a page may weigh, in kB. */
interface Budget {
  readonly pages: RegExp;
  readonly total: number;
  readonly js: number;
}

/** The first that a page matches holds. */
const budgets: readonly Budget[] = [
  { pages: /^\/(reference|networks)\//, total: 60, js: 30 },
  // Where an instructor works, more is worked out than read.
  { pages: /^\/(teach|assignment)\//, total: 120, js: 60 },
  { pages: /^\//, total: 120, js: 40 },
];

/** In what a page is over its budget: “js: 41.2 kB of 40”. */
export function excessOf(page: string, weight: Weight): string[] {
  const budget = budgets.find(({ pages }) => pages.test(page));
  if (!budget) return [];
  return [["total", totalOf(weight), budget.total] as const, ["js", weight.js, budget.js] as const]
    .filter(([, bytes, limit]) => bytes > limit * 1000)
    .map(([part, bytes, limit]) => `${part}: ${(bytes / 1000).toFixed(1)} kB of ${limit}`);
}
