import { expect, test } from "vitest";
import { excessOf } from "../../src/build/weights/budgets.ts";
import { tell } from "../../src/build/weights/tell.ts";
import { weigh } from "../../src/build/weights/weigh.ts";
import { sampleOfAddresses } from "../../src/build/dist.ts";

const weights = sampleOfAddresses().map((page) => ({ page, weight: weigh(page) }));

console.log(tell(weights));

test.each(weights)("$page keeps to its budget", ({ page, weight }) => {
  expect(excessOf(page, weight)).toEqual([]);
});
