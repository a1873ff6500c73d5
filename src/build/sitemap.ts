import { appendFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { addresses, dist, htmlAt } from "./dist.ts";

/** The list of pages for search engines, where the build was told its host: `npm run build -- --site https://…`. */
export const sitemap: AstroIntegration = {
  name: "sitemap",
  hooks: {
    "astro:build:done": () => {
      const pages = addresses();
      const home = pages[0] && canonicalOf(htmlAt(pages[0]));
      if (home === undefined) return;
      const links = pages.flatMap((page) => canonicalOf(htmlAt(page)) ?? []);
      const urls = links.map((link) => `<url><loc>${link}</loc></url>`).join("\n");
      writeFileSync(
        `${dist}/sitemap.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
      );
      appendFileSync(`${dist}/robots.txt`, `Sitemap: ${new URL("sitemap.xml", home).href}\n`);
    },
  },
};

const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
