import { globSync, readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function under(base: string) {
  vi.stubEnv("BASE_URL", base);
  vi.resetModules();
  return import("../src/base.ts");
}

test.each([
  ["/", "/lessons/padding/"],
  ["/course/", "/course/lessons/padding/"],
  // A base may have the name of a part of the site.
  ["/lessons/", "/lessons/lessons/padding/"],
])("under %s a lesson is at %s, and is found back", async (base, address) => {
  const { withBase, withoutBase } = await under(base);
  expect(withBase("/lessons/padding/")).toBe(address);
  expect(withoutBase(address)).toBe("/lessons/padding/");
});

/** An address from the root of the host, where a browser would take it as it is. */
const fromRoot =
  /\b(?:href|src|action)=(?:["'`]|\{["'`])\/(?!\/)|\bhref: ["'`]\/|\b(?:fetch|assign|replace|register|open)\(["'`]\/\w/;

test.each([
  '<a href="/teach/">',
  "<a href={`/networks/${name}/`}>",
  'href: "/lessons/"',
  'await fetch("/search.json")',
])("the search for addresses that skip the base finds %s", (line) => {
  expect(line).toMatch(fromRoot);
});

test("every address goes through withBase, so that the site works in any folder", () => {
  const sources = globSync("src/**/*.{ts,astro,svelte}").filter((file) => !file.endsWith(".d.ts"));
  const lines = sources.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, at) => (fromRoot.test(line) ? `${file}:${at + 1}: ${line.trim()}` : [])),
  );
  expect(lines).toEqual([]);
});
