import { cacheNames, cacheOf, keptList } from "../../worker/cacheNames.ts";
import { keptIn, type Kept, type List } from "./list.ts";

const place = "files";

/** What of the site this browser was asked to keep; nothing where it keeps nothing. */
export async function recallKept(): Promise<Kept> {
  try {
    const found = await (await caches.open(cacheNames.record)).match(place);
    return keptIn(await found?.json());
  } catch {
    return {};
  }
}

/** Notes what is kept, and which assets that course needs. Rejects where there is no room for it. */
export async function noteKept(kept: Kept, list: List | undefined): Promise<void> {
  const record = await caches.open(cacheNames.record);
  await record.put(place, Response.json(kept));
  if (Object.keys(kept).length === 0) await record.delete(keptList);
  else if (list) await record.put(keptList, Response.json({ assets: list.assets }));
}

/** Takes files out of what is kept. */
export async function dropFiles(addresses: readonly string[]): Promise<void> {
  for (const name of new Set(addresses.map(cacheOf))) {
    const cache = await caches.open(name);
    const own = addresses.filter((address) => cacheOf(address) === name);
    await Promise.all(own.map((address) => cache.delete(address)));
  }
}
