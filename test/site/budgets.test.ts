import { expect, test } from "vitest";
import { sampleOfAddresses } from "./dist.ts";
import { weigh, type Weight } from "./weigh.ts";

type Budget = Readonly<Record<"html" | "css" | "js" | "fonts", number>>;

const reading: Budget = { html: 10, css: 10, js: 2, fonts: 120 };
const figures: Budget = { html: 20, css: 12, js: 35, fonts: 120 };

/** What a page may weigh, in kB (brotli); the first pattern that a page matches holds. */
const budgets: readonly (readonly [pages: RegExp, budget: Budget])[] = [
  // Nothing to operate here.
  [/^\/(lessons\/|networks\/|reference\/|404\.html)?$/, reading],
  // Every sum of a network, by every type of layer.
  [/^\/networks\/[\w-]+\/totals\/$/, { ...reading, html: 12 }],
  [/^\/networks\/[\w-]+\/\w+\/$/, reading],
  [/^\/lessons\//, figures],
  [/^\/(networks|reference)\//, figures],
  [/^\/practice\//, figures],
];

const weights = sampleOfAddresses().map((page) => ({ page, weight: weigh(page) }));

console.table(Object.fromEntries(weights.map(({ page, weight }) => [page, inKilobytes(weight)])));

test.each(weights)("$page keeps to its budget", ({ page, weight }) => {
  const budget = budgets.find(([pages]) => pages.test(page))?.[1];
  expect(budget, "a kind of page without a budget").toBeDefined();
  const over = Object.entries(budget ?? {}).flatMap(([part, limit]) => {
    const kilobytes = weight[part as keyof Budget] / 1000;
    return kilobytes > limit ? [`${part}: ${kilobytes.toFixed(1)} kB of ${String(limit)}`] : [];
  });
  expect(over).toEqual([]);
});

function inKilobytes({ gzip, ...parts }: Weight): Record<string, number> {
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  const row = { ...parts, total, "total with gzip": gzip + parts.fonts };
  return Object.fromEntries(
    Object.entries(row).map(([part, bytes]) => [part, Math.round(bytes / 100) / 10]),
  );
}
