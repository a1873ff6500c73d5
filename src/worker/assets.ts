import { cacheNames, keptList } from "./cacheNames.ts";

/** Where the record has the assets of the version that is in use, and of the one before it. */
const [current, previous] = ["current", "previous"] as const;

/** Fetches those that are not there yet. Their names change with what they hold. */
export async function fetchAssets(assets: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheNames.assets);
  for (const asset of assets)
    if (!(await cache.match(asset, { ignoreVary: true }))) await cache.add(asset);
}

/**
 * Drops the assets that nobody needs any more. Those of the version before are kept, for a page that
 * was open while another took the new one; and those of a course that was kept.
 */
export async function dropAssets(assets: readonly string[]): Promise<void> {
  const record = await caches.open(cacheNames.record);
  const before = await listAt(record, current);
  const kept = await record.match(keptList);
  const course = kept ? assetsIn(await kept.json()) : [];
  const needed = new Set([...assets, ...before, ...course].map(absolute));
  await record.put(previous, Response.json(before));
  await record.put(current, Response.json(assets));
  const cache = await caches.open(cacheNames.assets);
  for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
}

const absolute = (address: string) => new URL(address, location.href).href;

async function listAt(record: Cache, name: string): Promise<readonly string[]> {
  const found = await record.match(name);
  return found ? assetsIn({ assets: (await found.json()) as unknown }) : [];
}

/** The texts in the list of that name: what a browser kept may be of any age. */
function assetsIn(kept: unknown): string[] {
  const { assets = [] } = kept as { assets?: unknown };
  return Array.isArray(assets) ? assets.filter((asset) => typeof asset === "string") : [];
}
