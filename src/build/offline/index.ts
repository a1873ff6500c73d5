import { writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { dist } from "../dist.ts";
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
      const files = [...builtFiles()];
      const linked = workingsOfLessons();
      const parts = Map.groupBy(files, ([address]) => partOf(address, linked));
      const part = (name: PartName) => (parts.get(name) ?? []).map(([, file]) => file);
      const assets = files
        .filter(([address]) => address.startsWith("/_astro/"))
        .map(([, file]) => file);
      writeFileSync(
        `${dist}/offline.json`,
        JSON.stringify({
          assets: assets.map(({ url }) => url),
          course: listed(part("course")),
          workings: listed(part("workings")),
        }),
      );
      await writeServiceWorker({
        pages: part("shell").map(({ url, revision }) => ({ url, revision })),
        assets: assets.map(({ url }) => url),
      });
      const kept = [...part("shell"), ...assets];
      const told = { "every visitor": kept, course: part("course"), workings: part("workings") };
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
