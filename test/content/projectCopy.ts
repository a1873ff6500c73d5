import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const files = ["astro.config.mjs", "package.json", "svelte.config.js", "tsconfig.json"];
const folders = ["src", "content", "public"];

/** A copy of the project in which an author may make mistakes. */
export interface ProjectCopy {
  /** Changes a file, runs Astro, changes the file back. Gives Astro's exit code and what it printed. */
  readonly mistaken: (
    file: string,
    change: (text: string) => string,
  ) => Promise<{ code: unknown; output: string; text: string }>;
  readonly remove: () => Promise<void>;
}

/** Copies the project to a folder of its own. */
export async function copyProject(): Promise<ProjectCopy> {
  const copy = await mkdtemp(join(tmpdir(), "layerwise-"));
  await Promise.all([
    ...[...files, ...folders].map((name) =>
      cp(name, join(copy, name), { recursive: true, filter: isNeeded }),
    ),
    linkPackages(copy),
  ]);
  return {
    mistaken: async (file, change) => {
      const sound = await readFile(join(copy, file), "utf8");
      const text = change(sound);
      await writeFile(join(copy, file), text);
      const result = await build(copy);
      await writeFile(join(copy, file), sound);
      return { ...result, text };
    },
    remove: () => rm(copy, { recursive: true, force: true }),
  };
}

/** Lessons are all that authors' mistakes are looked for in; the other pages would only take time. */
const isNeeded = (path: string) => !/^src[\\/]pages[\\/](?!lessons)/.test(path);

/** Each package by itself, because Astro keeps its cache of the content in node_modules. */
async function linkPackages(copy: string): Promise<void> {
  const packages = (await readdir("node_modules")).filter((name) => !/^\.(astro|vite)/.test(name));
  await mkdir(join(copy, "node_modules"));
  await Promise.all(
    packages.map((name) =>
      symlink(resolve("node_modules", name), join(copy, "node_modules", name)),
    ),
  );
}

function build(copy: string): Promise<{ code: unknown; output: string }> {
  const astro = join(copy, "node_modules/astro/bin/astro.mjs");
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((done) => {
    execFile(process.execPath, [astro, "build"], { cwd: copy, env }, (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, output: stdout + stderr });
    });
  });
}
