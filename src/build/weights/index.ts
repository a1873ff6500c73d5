import type { AstroIntegration } from "astro";
import { sampleOfAddresses } from "../dist.ts";
import { excessOf } from "./budgets.ts";
import { tell } from "./tell.ts";
import { weigh } from "./weigh.ts";

/** Says what each page weighs once the site is built, and which is too heavy. */
export const weights: AstroIntegration = {
  name: "weights",
  hooks: {
    "astro:build:done": ({ logger }) => {
      const pages = sampleOfAddresses().map((page) => ({ page, weight: weigh(page) }));
      logger.info(`What a page’s first view weighs:\n${tell(pages)}`);
      const excess = pages.flatMap(({ page, weight }) =>
        excessOf(page, weight).map((over) => `${page} is too heavy; ${over}`),
      );
      if (excess.length > 0) throw new Error(excess.join("\n"));
    },
  },
};
