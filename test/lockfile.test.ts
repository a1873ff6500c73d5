import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("package-lock.json", "utf8");
const lock = JSON.parse(text) as { packages: Record<string, { devDependencies?: object }> };
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { devDependencies: object };

test("package.json asks for what the lockfile holds", () => {
  expect(lock.packages[""]?.devDependencies).toEqual(manifest.devDependencies);
});

test("the lockfile says what to install, not from which host", () => {
  expect(text).not.toContain('"resolved"');
});
