import { cacheNames, keptList } from "./cacheNames.ts";

/** Where the record has the assets that the version before did not need either. */
const former = "former";

/** Fetches those that are not there yet. Their names change with what they hold. */
export async function fetchAssets(assets: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheNames.assets);
  for (const asset of assets)
    if (!(await cache.match(asset, { ignoreVary: true }))) await cache.add(asset);
}

/**
 * Drops the assets that nobody needs any more. What came with the version before is kept, for a page
 * that was open while another took the new one, and for pages that were visited; and so are those of
 * a course that was kept.
 */
export async function dropAssets(assets: readonly string[]): Promise<void> {
  const record = await caches.open(cacheNames.record);
  const kept = await record.match(keptList);
  const course = kept ? assetsIn(await kept.json()) : [];
  const needed = new Set([...assets, ...course].map(absolute));
  const old = await listAt(record, former);
  const cache = await caches.open(cacheNames.assets);
  const others = (await cache.keys()).map(({ url }) => url).filter((url) => !needed.has(url));
  for (const url of others) if (old.includes(url)) await cache.delete(url);
  await record.put(former, Response.json(others.filter((url) => !old.includes(url))));
}

const absolute = (address: string) => new URL(address, location.href).href;

async function listAt(record: Cache, name: string): Promise<readonly string[]> {
  const found = await record.match(name);
  return found ? textsIn(await found.json()) : [];
}

/** The assets of a course that was kept: what a browser has may be of any age. */
const assetsIn = (kept: unknown): string[] =>
  typeof kept === "object" && kept !== null && "assets" in kept ? textsIn(kept.assets) : [];

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((each) => typeof each === "string") : [];
