import { clientsClaim } from "workbox-core";
import { matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { dropAssets, fetchAssets } from "./assets.ts";
import { withBase } from "../base.ts";
import { cacheNames } from "./cacheNames.ts";
import type { Shell } from "./shell.ts";
import type { WorkerScope } from "./workerScope.ts";

/** What the build found (src/build/offline), written in here by it. */
declare const SHELL: Shell;
declare const self: WorkerScope;

/** So long the network may take, in seconds, where something is kept. */
const patience = 4;

/** A host may say that it answers others otherwise; what it sends of a static site is the same. */
const matchOptions = { ignoreVary: true };

// The reference, the search and the first page: one version of all of them, complete or not at all.
precacheAndRoute([...SHELL.pages], {
  // A page is the same whatever numbers its address has.
  ignoreURLParametersMatching: [/./],
  directoryIndex: "",
  cleanURLs: false,
});

self.addEventListener("install", (event) => event.waitUntil(fetchAssets(SHELL.assets)));
self.addEventListener("activate", (event) => event.waitUntil(dropAssets(SHELL.assets)));
clientsClaim();

// A newer version waits until somebody says so, or until no page is open.
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});

const isAsset = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) =>
  sameOrigin && url.pathname.startsWith(withBase("/_astro/"));
registerRoute(isAsset, new CacheFirst({ cacheName: cacheNames.assets, matchOptions }));

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(withBase("/")),
  new NetworkFirst({
    cacheName: cacheNames.pages,
    matchOptions,
    networkTimeoutSeconds: patience,
    plugins: [
      {
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*/, "")),
        cacheWillUpdate: ({ response }) =>
          Promise.resolve(response.status === 200 && !response.redirected ? response : null),
      },
    ],
  }),
);

// What neither the network has nor the browser.
setCatchHandler(async ({ request }) => {
  const isPage = request.mode === "navigate";
  return (isPage ? await matchPrecache(withBase("/offline/")) : undefined) ?? Response.error();
});
