import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The Chromium that the browser tests use: the one asked for, the machine's, or Playwright's. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = env["CHROMIUM"];
  if (asked) {
    if (!runs(asked)) throw new Error(`CHROMIUM is ${asked}, which is not a program.`);
    return asked;
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, chromium.executablePath()].find(runs);
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
