import { withBase } from "../base.ts";
import { cacheNames } from "./cacheNames.ts";
import { keepNamed } from "./keepNamed.ts";

/**
 * Keeps the open page, which was there before the service worker on a first visit, with the scripts
 * that it needs, and the variants of its exercises, which nobody may have asked for yet.
 */
export async function keepVisited(): Promise<void> {
  const exercises = [...document.querySelectorAll("section.exercise[id]")].map(({ id }) =>
    withBase(`/exercises/${id}.json`),
  );
  await keepNamed(document.documentElement.outerHTML);
  const pages = await caches.open(cacheNames.pages);
  for (const address of [location.pathname, ...exercises]) {
    if (await caches.match(address, { ignoreSearch: true, ignoreVary: true })) continue;
    const response = await fetch(address);
    if (response.status === 200 && !response.redirected) await pages.put(address, response);
  }
}
