import { defineConfig } from "@playwright/test";
import { findChromium } from "./test/chromium.ts";

const port = 4329;
const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "test/browser",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  timeout: 60_000,
  workers: 2,
  reporter: process.env["CI"] ? "dot" : "list",
  use: {
    // A context of its own for each test would take half a second, fonts and scripts anew.
    reuseContext: true,
    // It would stand between the tests and the pages; offline.spec.ts allows it.
    serviceWorkers: "block",
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium's sandbox refuses to start for root.
        ...(isRoot ? ["--no-sandbox"] : []),
        // Without these it calls its maker's hosts at each start.
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    // A preview that a person has open keeps its lock, and its own build.
    command: `astro preview --ignore-lock --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1180, height: 900 } } },
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
      // What has one width of its own, whichever the project's.
      grepInvert: /@once/,
      // Each figure and layer by itself, and what sets its own widths.
      testIgnore: /figures\/|\/(lesson|axe|referenceLayers)\.spec/,
    },
    // Sets its own widths, and compares pictures with those that test/visual/kept has.
    { name: "visual", testDir: "test/visual", testMatch: "*.spec.ts" },
  ],
});
