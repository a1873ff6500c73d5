import { mkdirSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { AstroIntegration } from "astro";
import { addresses, addressOf, dist, elementsOf, fileAt, htmlAt } from "../dist.ts";
import { card } from "./card.ts";
import { draw } from "./draw.ts";
import { figureOf } from "./figure.ts";

/** So many are drawn at once. */
const together = 4;

/** Draws the pictures that pages name for networks and chats, each from the page that it is named after. */
export const social: AstroIntegration = {
  name: "social",
  hooks: {
    "astro:build:done": async ({ logger }) => {
      const began = performance.now();
      mkdirSync(`${dist}/social`, { recursive: true });
      const waiting = addresses().flatMap((page) => {
        const picture = ownPicture(page);
        return picture === undefined ? [] : [{ page, picture }];
      });
      const count = waiting.length;
      const lane = async () => {
        for (let own = waiting.pop(); own !== undefined; own = waiting.pop()) {
          const html = htmlAt(own.page);
          const title = elementsOf(html).find(({ name }) => name === "title")?.text ?? "";
          const drawn = await draw(card(title.replace(/ · Layerwise$/, ""), figureOf(html)));
          writeFileSync(fileAt(own.picture), drawn);
        }
      };
      await Promise.all(Array.from({ length: together }, lane));
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      logger.info(`${count} pictures for networks and chats, in ${seconds} s`);
    },
  },
};

/** The picture that a page names, if it is its own and not another’s. */
function ownPicture(page: string): string | undefined {
  const named = /<meta property="og:image" content="([^"]*)"/.exec(htmlAt(page))?.[1];
  const address =
    named === undefined ? undefined : addressOf(new URL(named, "http://site").pathname);
  const own = `/social/${page.slice(1, -1).replaceAll("/", "-") || "home"}.png`;
  return address === own ? own : undefined;
}
