import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./chromium.ts";

interface Way {
  readonly possible: boolean;
  readonly command: string;
  readonly minutes: number;
}

const ways: readonly Way[] = [
  { possible: true, command: "playwright install chromium", minutes: 4 },
  {
    possible: process.getuid?.() === 0 && existsSync("/etc/debian_version"),
    command: "apt-get update -q && apt-get install -qy --no-install-recommends chromium",
    minutes: 10,
  },
];

for (const { possible, command, minutes } of ways) {
  if (findChromium() !== undefined) break;
  if (!possible) continue;
  console.log(`No Chromium here; trying: ${command}`);
  spawnSync(command, {
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

const found = findChromium();
if (found === undefined) {
  console.error(
    "The browser tests need Chromium: install it, or set CHROMIUM to the path of Chromium or Chrome.",
  );
  process.exitCode = 1;
} else {
  console.log(`Chromium: ${found}`);
}
