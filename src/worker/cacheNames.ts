import { withBase } from "../base.ts";

// A host may have several copies of the site, and caches belong to the host.
const named = (what: string) => `layerwise ${withBase("/")} ${what}`;

/** What this browser keeps of the site: files that never change, pages and data, and a record of them. */
export const cacheNames = {
  assets: named("assets"),
  pages: named("pages"),
  record: named("record"),
};

/** Which of them has the file at an address. */
export const cacheOf = (address: string): string =>
  address.startsWith(withBase("/_astro/")) ? cacheNames.assets : cacheNames.pages;

/** Where the record has the list of files that the course consisted of when it was kept. */
export const keptList = withBase("/offline.json");
