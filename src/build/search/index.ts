import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import { dist } from "../dist.ts";
import { builtSections } from "./pages.ts";

/**
 * Writes what the search finds in the text of the pages. MiniSearch reads it, not Pagefind, whose
 * WebAssembly the pages’ policy refuses.
 */
export const search: AstroIntegration = {
  name: "search",
  hooks: {
    "astro:build:done": ({ logger }) => {
      const sections = builtSections();
      const text = JSON.stringify(sections);
      mkdirSync(`${dist}/search`, { recursive: true });
      writeFileSync(`${dist}/search/texts.json`, text);
      const pressed = (gzipSync(text).length / 1000).toFixed(1);
      logger.info(
        `The search looks through ${sections.length} sections, ${pressed} kB over the line`,
      );
    },
  },
};
