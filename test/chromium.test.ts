import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "layerwise-"));
const program = join(folder, "google-chrome");
const text = join(folder, "chromium");
writeFileSync(program, "#!/bin/sh\n");
chmodSync(program, 0o755);
writeFileSync(text, "not a program");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the CHROMIUM that a person asks for comes before the machine's", () => {
  expect(findChromium({ CHROMIUM: process.execPath, PATH: folder })).toBe(process.execPath);
});

test("a CHROMIUM that is not there is refused, not passed over", () => {
  expect(() => findChromium({ CHROMIUM: join(folder, "none"), PATH: folder })).toThrow(
    "is not a program",
  );
});

test("a browser on the PATH is found, and a file that cannot run is not one", () => {
  expect(findChromium({ PATH: folder })).toBe(program);
});
