import { writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { dist } from "../dist.ts";
import { assetsOf } from "./assetsOf.ts";
import { bundleWorkers } from "./bundleWorkers.ts";
import { builtFiles, type BuiltFile } from "./files.ts";
import { partOf, workingsOfLessons, type PartName } from "./parts.ts";

/**
 * Writes the service worker, with the list of what every visitor's browser keeps, and `offline.json`,
 * the list of what else can be kept on request at /offline/.
 */
export const offline: AstroIntegration = {
  name: "offline",
  hooks: {
    "astro:build:done": async ({ logger }) => {
      const { writePageScript, writeServiceWorker } = bundleWorkers();
      await writePageScript();
      const files = builtFiles();
      const linked = workingsOfLessons();
      const parts = Map.groupBy(files.keys(), (address) => partOf(address, linked));
      const addressesIn = (name: PartName) => parts.get(name) ?? [];
      const filesAt = (addresses: readonly string[]) =>
        addresses.flatMap((address) => files.get(address) ?? []);
      const assets = [...files.keys()].filter((address) => address.startsWith("/_astro/"));
      // The workings have no scripts of their own: whoever keeps them has what they need.
      const pages = [...addressesIn("shell"), ...addressesIn("workings")];
      const shared = assetsOf(pages.filter((address) => address.endsWith("/")));
      const [own, others] = [
        filesAt(assets.filter((address) => shared.has(address))),
        filesAt(assets.filter((address) => !shared.has(address))),
      ];
      const shell = filesAt(addressesIn("shell"));
      const course = [...filesAt(addressesIn("course")), ...others];
      const workings = filesAt(addressesIn("workings"));
      writeFileSync(
        `${dist}/offline.json`,
        JSON.stringify({
          assets: filesAt(assets).map(({ url }) => url),
          course: listed(course),
          workings: listed(workings),
        }),
      );
      await writeServiceWorker({
        pages: shell.map(({ url, revision }) => ({ url, revision })),
        assets: own.map(({ url }) => url),
      });
      const told = { "every visitor": [...shell, ...own], course, workings };
      const sizes = Object.entries(told).map(([name, some]) => `${name} ${sizeOf(some)}`);
      logger.info(`What is kept offline, and what of it comes over the line: ${sizes.join("; ")}`);
    },
  },
};

/** As src/widgets/offline/list.ts reads it. */
const listed = (files: readonly BuiltFile[]) => ({
  pressed: files.reduce((sum, { pressed }) => sum + pressed, 0),
  files: Object.fromEntries(files.map(({ url, revision, bytes }) => [url, [revision, bytes]])),
});

function sizeOf(files: readonly BuiltFile[]): string {
  const total = (count: (file: BuiltFile) => number) =>
    `${(files.reduce((sum, file) => sum + count(file), 0) / 1e6).toFixed(1)} MB`;
  return `${total(({ bytes }) => bytes)} (${total(({ pressed }) => pressed)})`;
}
