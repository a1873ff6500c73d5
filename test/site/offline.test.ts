import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { addresses, addressOf, dist, fileAt, isBuilt } from "../../src/build/dist.ts";

const worker = readFileSync(`${dist}/service-worker.js`, "utf8");
const list = JSON.parse(readFileSync(`${dist}/offline.json`, "utf8")) as Record<
  "course" | "workings",
  { files: Record<string, [revision: string, bytes: number]> }
> & { assets: string[] };

/** As the bundler writes the list of what every visitor keeps. */
const shell = [...worker.matchAll(/url:\s*"([^"]+)",\s*revision:\s*"\w{8}"/g)].map(
  ([, url = ""]) => addressOf(url) ?? "",
);
/** As the bundler writes the list of the scripts and fonts that every visitor keeps. */
const assets = [...new Set(worker.match(/\/_astro\/[^"]+(?=")/g))];
const course = Object.keys(list.course.files).map((url) => addressOf(url) ?? "");
const workings = Object.keys(list.workings.files).map((url) => addressOf(url) ?? "");

test("every visitor keeps the reference, the search, the first page, and the page that says what is kept", () => {
  const wanted = addresses().filter((page) =>
    /^\/(reference|search|offline|glossary)?\//.test(page),
  );
  expect(shell).toEqual(
    expect.arrayContaining([...wanted, "/search.json", "/manifest.webmanifest"]),
  );
  expect(shell.filter((address) => !isBuilt(address))).toEqual([]);
});

test("what every visitor keeps is no more than two and a half megabytes over the line", () => {
  const files = [...shell, ...assets].map((address) => readFileSync(fileAt(address)));
  const pressed = files.reduce((sum, file) => sum + gzipSync(file, { level: 1 }).length, 0);
  expect(pressed).toBeLessThan(2_500_000);
});

test("the workbench’s editor, the practice and the lessons’ figures come with the course only", () => {
  const nameOf = (address: string) => address.replace(/^.*\/|[.-][\w-]{8}\.\w+$/g, "");
  const [shared, asked] = [assets, course.filter((address) => address.startsWith("/_astro/"))].map(
    (some) => some.map(nameOf),
  );
  expect(shared).toEqual(expect.arrayContaining(["Calculator", "Search", "sans", "serif"]));
  expect(asked).toEqual(expect.arrayContaining(["codeEditor", "Practice", "KernelGrid"]));
  expect(assets.filter((address) => course.includes(address))).toEqual([]);
  expect([...assets, ...course].filter((address) => address.startsWith("/_astro/"))).toHaveLength(
    list.assets.length,
  );
});

test("shell, course and workings have every page but those for other sites, each once", () => {
  const kept = [...shell, ...course, ...workings];
  const pages = addresses().filter((page) => !/^\/(embed\/|404)/.test(page));
  expect(pages.filter((page) => !kept.includes(page))).toEqual([]);
  expect(kept.filter((address, at) => kept.indexOf(address) !== at)).toEqual([]);
  expect(course).toContain("/lessons/convolution/padding/");
});

test("the manifest has what a browser asks for before it installs", () => {
  const manifest = JSON.parse(readFileSync(`${dist}/manifest.webmanifest`, "utf8")) as {
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  // Relative, so that it is right under any base.
  expect(manifest.start_url).toBe("./");
  expect(manifest.icons.filter(({ src }) => !isBuilt(`/${src}`))).toEqual([]);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(["192x192", "512x512"]),
  );
});
