import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const exercise = "content/exercises/alexnet-first-layer.yaml";
const copied = ["astro.config.mjs", "package.json", "svelte.config.js", "tsconfig.json"];
const folders = ["src", "content", "public"];
let copy = "";

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "layerwise-"));
  await Promise.all([
    ...[...copied, ...folders].map((name) => cp(name, join(copy, name), { recursive: true })),
    linkPackages(),
  ]);
});

afterAll(() => rm(copy, { recursive: true, force: true }));

test(
  "a wrong answer stops the build with file, line and both numbers",
  { timeout: 60_000 },
  async () => {
    const file = join(copy, exercise);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("answer: 34944", "answer: 34848"));
    const line = text.split("\n").findIndex((each) => each.startsWith("answer:")) + 1;

    const { code, output } = await build();
    expect(output).toContain(
      `${exercise}:${String(line)}: the file says 34,848; calc says 34,944. Write "answer: 34944"`,
    );
    expect(code).toBe(1);
    expect(existsSync(join(copy, "dist"))).toBe(false);
  },
);

/** Each package by itself, because Astro keeps its cache of the content in node_modules. */
async function linkPackages(): Promise<void> {
  const packages = (await readdir("node_modules")).filter((name) => !/^\.(astro|vite)/.test(name));
  await mkdir(join(copy, "node_modules"));
  await Promise.all(
    packages.map((name) =>
      symlink(resolve("node_modules", name), join(copy, "node_modules", name)),
    ),
  );
}

function build(): Promise<{ code: unknown; output: string }> {
  const astro = join(copy, "node_modules/astro/bin/astro.mjs");
  const env = { ...process.env, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1" };
  return new Promise((done) => {
    execFile(process.execPath, [astro, "build"], { cwd: copy, env }, (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, output: stdout + stderr });
    });
  });
}
