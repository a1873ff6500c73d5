import { withBase } from "../base.ts";
import { cacheNames } from "./cacheNames.ts";
import { namedAssets, namesOthers } from "./namedAssets.ts";

/**
 * Keeps the assets that a page names, and what these name in turn: also what it fetches only when
 * somebody uses it.
 */
export async function keepNamed(page: string): Promise<void> {
  const cache = await caches.open(cacheNames.assets);
  const names = new Set(namedAssets(page));
  for (const name of names) {
    const response = await keptOrFetched(cache, withBase(`/_astro/${name}`));
    if (!response || !namesOthers(name)) continue;
    for (const each of namedAssets(await response.text())) names.add(each);
  }
}

/** Nothing where there is no such file: what looked like a name was none. */
async function keptOrFetched(cache: Cache, address: string): Promise<Response | undefined> {
  const kept = await cache.match(address, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(address);
  if (!response.ok) return undefined;
  await cache.put(address, response.clone());
  return response;
}
