import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import type { Shell } from "../../worker/shell.ts";
import { builtBase, dist } from "../dist.ts";

/** What writes the two scripts that keep the site: the page's (`offline.js`) and the service worker. */
export function bundleWorkers() {
  return {
    writePageScript: () => bundle("page.ts", "offline.js", {}),
    writeServiceWorker: (shell: Shell) =>
      bundle("serviceWorker.ts", "service-worker.js", { SHELL: JSON.stringify(shell) }),
  };
}

async function bundle(from: string, to: string, known: Readonly<Record<string, string>>) {
  await build({
    entryPoints: [fileURLToPath(new URL(`../../worker/${from}`, import.meta.url))],
    outfile: `${dist}/${to}`,
    bundle: true,
    minify: true,
    legalComments: "none",
    target: ["chrome123", "firefox121", "safari17.5"],
    define: {
      "import.meta.env.BASE_URL": JSON.stringify(builtBase()),
      "import.meta.env.PROD": "true",
      "process.env.NODE_ENV": '"production"',
      ...known,
    },
  });
}
