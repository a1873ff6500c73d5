import { build, type BuildOptions } from "esbuild";
import { fileURLToPath } from "node:url";
import type { Shell } from "../../worker/shell.ts";
import { builtBase, dist } from "../dist.ts";

/**
 * What writes the scripts that keep the site: the page's (`offline.js`, and beside it what it imports
 * on demand) and the service worker.
 */
export function bundleWorkers() {
  return {
    writePageScript: () => bundle("page.ts", "offline", { format: "esm", splitting: true }),
    writeServiceWorker: (shell: Shell) =>
      bundle("serviceWorker.ts", "service-worker", { define: { SHELL: JSON.stringify(shell) } }),
  };
}

async function bundle(from: string, to: string, { define, ...form }: Readonly<BuildOptions>) {
  await build({
    entryPoints: [fileURLToPath(new URL(`../../worker/${from}`, import.meta.url))],
    outdir: dist,
    entryNames: to,
    // A page that is open may ask for it when a newer version has taken this one's place.
    chunkNames: "[name]",
    ...form,
    bundle: true,
    minify: true,
    legalComments: "none",
    target: ["chrome123", "firefox121", "safari17.5"],
    define: {
      "import.meta.env.BASE_URL": JSON.stringify(builtBase()),
      "import.meta.env.PROD": "true",
      "process.env.NODE_ENV": '"production"',
      ...define,
    },
  });
}
