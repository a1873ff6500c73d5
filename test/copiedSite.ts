import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile, mkdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A copy of the project, built by itself. */
export interface CopiedSite {
  readonly folder: string;
  /** Changes one of its files. */
  readonly change: (file: string, by: (text: string) => string) => Promise<void>;
  /** Builds it with these options of Astro’s, and gives what was printed. */
  readonly build: (...options: string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Copies what of the project a build needs, without the pages that `leaves` refuses. */
export async function copySite(
  leaves: (path: string) => boolean = () => true,
): Promise<CopiedSite> {
  const folder = await mkdtemp(join(tmpdir(), "layerwise-site-"));
  const parts = ["astro.config.mjs", "package.json", "svelte.config.js", "tsconfig.json"];
  for (const part of [...parts, "src", "content", "public"]) {
    await cp(part, join(folder, part), { recursive: true, filter: leaves });
  }
  // Each package by itself, because Astro keeps its cache of the content in node_modules.
  await mkdir(join(folder, "node_modules"));
  for (const name of (await readdir("node_modules")).filter((each) => !each.startsWith("."))) {
    await symlink(resolve("node_modules", name), join(folder, "node_modules", name));
  }
  return {
    folder,
    change: async (file, by) => {
      const path = join(folder, file);
      await writeFile(path, by(await readFile(path, "utf8")));
    },
    build: async (...options) => {
      const astro = join(folder, "node_modules/astro/bin/astro.mjs");
      const { stdout } = await run(process.execPath, [astro, "build", ...options], {
        cwd: folder,
        env: { ...process.env, NO_COLOR: "1" },
        maxBuffer: 1e8,
      });
      return stdout;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Leaves the site one lesson, which is built sooner than all of them. */
export const leaveOneLesson = (site: CopiedSite, id: string): Promise<void> =>
  site.change("src/pages/lessons/[...lesson].astro", (text) =>
    text.replace(
      "return lessons.map(",
      `return lessons.filter(({ lesson }) => lesson.id === "${id}").map(`,
    ),
  );

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** Serves a built folder under a base, as a plain static host does; what is outside is not found. */
export async function serveUnder(
  base: string,
  dist: string,
  alter: (file: string, content: Buffer) => Buffer = (_, content) => content,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = path.slice(base.length) + (path.endsWith("/") ? "index.html" : "");
    const found = path.startsWith(base) ? readFile(join(dist, file)) : Promise.reject(new Error());
    found.then(
      (content) => {
        const type = types[extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
        response.end(alter(file, content));
      },
      () => response.writeHead(404).end("Not found"),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { server, origin: `http://localhost:${address.port}` };
}
